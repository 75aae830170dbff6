package org.tidewaiter.casebook.extract;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Under which name somebody who acts is known. */
final class PartyNames {
    private static final Pattern OF_ORGANISATION =
            Pattern.compile("(?s) (?:of|from|at|in|with) (?:the |an? )?(?:\\w+ )?$");
    private static final Pattern ON_SIDE =
            Pattern.compile(" (?:on|from|of) (?:the |this )?(?<side>[a-z]+(?: korean)?) side\\b");

    private PartyNames() {}

    /** A party by the name it is known under; nobody for people of no office. */
    static Optional<Span> of(Scene scene, Span span) {
        if (span.kind() != SpanKind.PERSON_GROUP) {
            return Optional.of(span);
        }
        String after = scene.after(span);
        Optional<Span> of = scene.list(SpanKind.ORGANISATION).stream()
                .filter(one -> one.start() > span.end()
                        && OF_ORGANISATION.matcher(scene.between(span, one)).matches())
                .findFirst();
        if (of.isPresent()) {
            return Optional.of(Span.of(span.kind(), of.get().value(), span.passage(), "people of an organisation"));
        }
        String words = span.value();
        String value = value(scene, words, after);
        return value.isEmpty()
                ? Optional.empty()
                : Optional.of(Span.of(span.kind(), value, span.passage(), span.rule()));
    }

    private static String value(Scene scene, String words, String after) {
        boolean state = words.matches(".*\\b(?:officers|officials?|soldiers|troops|authorities|agents|police)");
        if (words.startsWith("state security") || words.startsWith("security officers")) {
            return "mss";
        }
        Matcher side = ON_SIDE.matcher(after);
        if (side.lookingAt()
                && words.matches(".*\\b(?:inspectors|officers|officials?|guards?|police|agents?|patrols?)")) {
            return scene.list(SpanKind.PLACE).stream()
                    .filter(place -> scene.after(place).startsWith(" side"))
                    .map(place -> Places.packed().country(place.value()))
                    .findFirst()
                    .orElseGet(() -> side.group("side").startsWith("chinese") ? "CN" : "");
        }
        if (words.startsWith("party ")) {
            return "party";
        }
        if (state && words.contains("chinese")) {
            return words.contains("customs") ? "gacc" : "CN";
        }
        if (state && words.contains("russian")) {
            return "RU";
        }
        if (state && words.contains("south korean")) {
            return "KR";
        }
        if (words.matches("(?:north korean )?(?:soldiers|troops)|military officers")) {
            return "general-staff";
        }
        if (state && words.contains("north korean")) {
            return "KP";
        }
        if (words.contains("customs") && state) {
            String country = scene.list(SpanKind.PLACE).stream()
                    .map(place -> Places.packed().country(place.value()))
                    .findFirst()
                    .orElse("");
            return country.equals("KP") ? "customs-kp" : country;
        }
        return words.matches(".*(?:smugglers?|fishermen|poachers)") && !after.startsWith(" said") ? words : "";
    }
}
