package org.tidewaiter.casebook.extract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The headline period as a reader knows it at each sentence. A text that tells of 2016 first and turns to the present at
 * its end means 2016 with the bare sentences in between, so a period named only later says nothing about them.
 */
final class HeadlineSoFar {
    private HeadlineSoFar() {}

    /** The scenes, each with the headline period of the sentences up to it, where these name one. */
    static List<Scene> of(List<Scene> scenes, @Nullable LocalDate published) {
        if (published == null) {
            return scenes;
        }
        List<Scene> known = new ArrayList<>();
        for (int at = 0; at < scenes.size(); at++) {
            Scene scene = scenes.get(at);
            Frame frame =
                    scene.frame().soFar(scenes.subList(0, at + 1), published).orElse(scene.frame());
            known.add(new Scene(scene.sentence(), scene.spans(), frame, scene.memory()));
        }
        return known;
    }
}
