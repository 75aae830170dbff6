package org.tidewaiter.casebook.extract;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The half of a sentence that speaks of the law, where the other tells of something else. */
final class LegalHalves {
    private static final Pattern JOINT = Pattern.compile(
            "; |,? (?:although|though|even though|while|whereas|because|yet|but) |, for (?!(?:which|whom|its|his|her|their|example|instance|one|now)\\b)|, as (?=paragraph|resolution)");
    private static final Pattern THEM = Pattern.compile("\\b(?:it|its|them|they|their|these|those|such)\\b");

    private LegalHalves() {}

    /** Units of the half that names an act and says something of goods or of "it"; empty where both halves speak of the law. */
    static Optional<int[]> of(Scene scene) {
        int end = scene.lower().length();
        Matcher joint = JOINT.matcher(scene.lower());
        while (joint.find()) {
            Scene first = scene.part(0, joint.start());
            Scene second = scene.part(joint.end(), end);
            if (isOfLaw(second) && isOther(first)) {
                return Optional.of(new int[] {joint.end(), end});
            }
            if (isOfLaw(first) && isOther(second)) {
                return Optional.of(new int[] {0, joint.start()});
            }
        }
        return Optional.empty();
    }

    private static boolean isOfLaw(Scene half) {
        return (half.has(SpanKind.ACT) || half.has(SpanKind.PARAGRAPH))
                && LegalStatements.find(half.lower()).isPresent()
                && (half.has(SpanKind.GOODS) || THEM.matcher(half.lower()).find());
    }

    private static boolean isOther(Scene half) {
        return !half.has(SpanKind.ACT)
                && !half.has(SpanKind.PARAGRAPH)
                && LegalStatements.find(half.lower()).isEmpty();
    }
}
