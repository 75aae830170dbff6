package org.tidewaiter.casebook.extract;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Bare numbers that count what the sentence before named: "seven were hauled over the river", "in three lay uniforms". */
final class Heads {
    private static final String NUMBER = "(?<n>(?!one\\b)(?:" + NumberWords.PATTERN + ")|\\d{1,3})";
    private static final Pattern SUBJECT = Pattern.compile(
            "^(?:(?:another|the other|some|about|only|all) )?" + NUMBER
                    + "(?: more| others?| of (?:them|these|those))? (?<verb>were|was|are|had|have|went|walked|got|came|crossed|fled|made|ran|paid|escaped|drowned|died|returned|left)\\b");
    private static final Pattern INSIDE = Pattern.compile("\\b(?:in|on|aboard|inside|behind) " + NUMBER
            + "(?: of (?:them|these|those))?(?= (?:there|lay|were|was|stood|sat)\\b|,)");
    private static final Pattern BEING = Pattern.compile("were|was|are|had|have|came|made|left|went|returned");

    private Heads() {}

    /** People where the event before counted people, else pieces of its goods. */
    static Optional<Span> count(Scene scene) {
        Matcher subject = SUBJECT.matcher(scene.lower());
        Memory memory = scene.memory();
        if (!subject.find() || scene.has(SpanKind.VEHICLE) || memory.eventSentence < memory.sentence - 3) {
            return Optional.empty();
        }
        boolean people = memory.heads || !BEING.matcher(subject.group("verb")).matches();
        if (!people && (memory.eventGoods.isEmpty() || scene.has(SpanKind.GOODS))) {
            return Optional.empty();
        }
        return Optional.of(Span.of(
                SpanKind.QUANTITY,
                Numerals.number(subject.group("n")).text() + (people ? " head" : " piece"),
                scene.sentence().at(subject.start("n"), subject.end("n")),
                "counted, named before"));
    }

    /** Some of the vehicles named before. */
    static Optional<Span> vehicles(Scene scene) {
        Matcher inside = INSIDE.matcher(scene.lower());
        Span known = scene.memory().vehicle;
        if (known == null || !inside.find()) {
            return Optional.empty();
        }
        return Optional.of(Span.of(
                SpanKind.VEHICLE,
                Numerals.number(inside.group("n")).text() + " "
                        + known.value().replaceFirst("^\\S+ ", "").replaceFirst(" x.*", ""),
                scene.sentence().at(inside.start("n"), inside.end("n")),
                "vehicles named before"));
    }
}
