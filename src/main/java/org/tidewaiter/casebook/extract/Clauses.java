package org.tidewaiter.casebook.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A sentence cut into its clauses, each a scene of its own. */
final class Clauses {
    private static final Pattern JOINT = Pattern.compile(
            "; |,? (?:while|whereas|but)\\b |, (?:and )?(?=so (?:have|has|did|do|does|had|are|is|were|was)\\b)");

    private Clauses() {}

    static List<Scene> of(Scene scene) {
        List<Scene> clauses = new ArrayList<>();
        Matcher joint = JOINT.matcher(scene.lower());
        int start = 0;
        while (joint.find()) {
            if (joint.start() > start) {
                clauses.add(scene.part(start, joint.start()));
            }
            start = joint.end();
        }
        if (start < scene.lower().length()) {
            clauses.add(scene.part(start, scene.lower().length()));
        }
        return clauses;
    }
}
