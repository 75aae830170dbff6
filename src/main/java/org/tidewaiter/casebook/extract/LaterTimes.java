package org.tidewaiter.casebook.extract;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days counted from the event told of before: "two days later", "the next morning". */
final class LaterTimes {
    private static final Pattern LATER = Pattern.compile(
            "\\b(?<n>an?|one|two|three|four|five|six|seven|eight|nine|ten|\\d{1,2}) (?<unit>days?|weeks?|nights?) (?<way>later|after|afterwards|earlier|before)\\b(?! \\w+(?:ing|ed)\\b)");
    private static final Pattern NEXT = Pattern.compile(
            "\\b(?:the |that )?(?<which>next|following|previous|same) (?<part>day|morning|afternoon|evening|night)\\b|\\bthat (?<that>day|morning|afternoon|evening|night)\\b|(?<!\\bnot )\\b(?<dawn>before dawn|at dawn|at daybreak|before daybreak|before sunrise|after dark|after nightfall|at nightfall)\\b(?! (?:on|of)\\b)|\\b(?:on )?(?<day>the day (?:after|before))\\b(?= (?:the|a|an)\\b|,|\\.|$)");

    private LaterTimes() {}

    static Optional<Span> find(Scene scene) {
        Span event = scene.memory().eventTime;
        if (event == null || !event.value().matches("\\d{4}-\\d\\d-\\d\\d(?:T.*)?")) {
            return Optional.empty();
        }
        LocalDate day = LocalDate.parse(event.value().substring(0, 10));
        Matcher later = LATER.matcher(scene.lower());
        if (later.find()) {
            long days = number(later.group("n")) * (later.group("unit").startsWith("week") ? 7 : 1);
            boolean back = later.group("way").matches("earlier|before");
            return Optional.of(span(scene, day.plusDays(back ? -days : days), "", later));
        }
        Matcher next = NEXT.matcher(scene.lower());
        if (!next.find()) {
            return Optional.empty();
        }
        if (next.group("that") != null) {
            return Optional.of(span(scene, day, hours(next.group("that")), next));
        }
        if (next.group("dawn") != null) {
            return scene.sentence().paragraph() == scene.memory().eventParagraph
                            && Periods.listOwn(scene).isEmpty()
                    ? Optional.of(span(scene, day, hours(next.group("dawn")), next))
                    : Optional.empty();
        }
        if (next.group("day") != null) {
            return Optional.of(span(scene, day.plusDays(next.group("day").endsWith("after") ? 1 : -1), "", next));
        }
        long days = switch (next.group("which")) {
            case "same" -> 0;
            case "previous" -> -1;
            default -> 1;
        };
        return Optional.of(span(scene, day.plusDays(days), TimeWords.hours(next.group("part")), next));
    }

    /** A part of the event's own day. */
    private static String hours(String part) {
        if (part.equals("day")) {
            return "";
        }
        return TimeWords.hours(
                part.matches(".*(?:daybreak|sunrise)")
                        ? "dawn"
                        : part.startsWith("after ") || part.endsWith("nightfall") ? "night" : part);
    }

    private static Span span(Scene scene, LocalDate day, String hours, Matcher words) {
        return Span.of(
                SpanKind.TIME,
                day + hours,
                scene.sentence().at(words.start(), words.end()),
                "time: counted from the event");
    }

    private static long number(String word) {
        return word.matches("an?|one") ? 1 : Numerals.number(word).low().longValue();
    }
}
