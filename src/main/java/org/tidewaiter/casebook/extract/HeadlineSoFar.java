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

    /** One frame for each of the scenes, with the headline period of the sentences up to it where these name one. */
    static List<Frame> of(List<Scene> scenes, Frame whole, @Nullable LocalDate published) {
        List<Frame> frames = new ArrayList<>();
        for (int at = 0; at < scenes.size(); at++) {
            frames.add(
                    published == null
                            ? whole
                            : whole.soFar(scenes.subList(0, at + 1), published).orElse(whole));
        }
        return frames;
    }
}
