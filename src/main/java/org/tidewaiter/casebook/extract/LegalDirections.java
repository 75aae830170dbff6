package org.tidewaiter.casebook.extract;

import java.util.Optional;
import java.util.regex.Pattern;

/** Which way goods go in a statement about the law: only where both countries are named or plainly meant. */
final class LegalDirections {
    private static final Pattern DEED = Pattern.compile(
            "\\bthe (?:sales?|deliver(?:y|ies)|purchases?|exports?|imports?|shipments?) of\\b|\\b(?:exactly|just|precisely) that\\b");

    private LegalDirections() {}

    static Optional<Span> find(Scene scene, String statement) {
        long countries = scene.list(SpanKind.COUNTRY).stream()
                .map(Span::value)
                .filter(code -> !code.matches("US|KR|JP"))
                .distinct()
                .count();
        if (countries > 1) {
            return Directions.explicit(scene);
        }
        boolean deed = DEED.matcher(scene.lower()).find()
                && (statement.equals("violates") || scene.lower().contains("that"))
                && !scene.has(SpanKind.COUNTRY);
        Memory memory = scene.memory();
        return deed ? memory.direction() : Optional.empty();
    }
}
