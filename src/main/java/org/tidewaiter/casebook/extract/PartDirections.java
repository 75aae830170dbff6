package org.tidewaiter.casebook.extract;

import java.util.Optional;
import java.util.regex.Pattern;
import org.tidewaiter.casebook.Passage;

/** Which way the goods of one part of a sentence went: as that part says, else as the sentence up to it, else as told before. */
final class PartDirections {
    private static final Pattern RETURN = Pattern.compile("\\bin return\\b(?! for)");
    private static final Pattern IN = Pattern.compile("\\b(?:import|inbound|purchases|incoming|bought)");
    private static final Pattern OUT = Pattern.compile("\\b(?:export|outbound|deliveries|outgoing|sold\\b)");

    private PartDirections() {}

    /** @param parts how many the sentence has; where it is one, the sentence speaks for it */
    static Optional<Span> of(Scene scene, Passage part, int parts) {
        if (parts == 1) {
            return Directions.inherited(scene);
        }
        int base = scene.passage().start();
        Optional<Span> said = Directions.explicit(scene, part.start() - base, part.end() - base);
        if (said.isPresent()) {
            return said;
        }
        String words = scene.lower().substring(part.start() - base, part.end() - base);
        if (RETURN.matcher(words).find()) {
            return Directions.explicit(scene).map(Frame::reversed);
        }
        boolean in = IN.matcher(words).find();
        boolean out = OUT.matcher(words).find();
        if (in != out && scene.frame().imports() != null) {
            return Optional.ofNullable(
                    in ? scene.frame().imports() : scene.frame().exports());
        }
        boolean later = Directions.explicit(scene, 0, part.end() - base).isEmpty()
                && scene.lower().substring(part.end() - base).startsWith(";");
        return later ? Directions.untold(scene) : Directions.inherited(scene);
    }
}
