package org.tidewaiter.casebook.extract;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.tidewaiter.casebook.Passage;

/** The days of prices and rates on a market: the one the text quotes them of, and the one they are held against. */
final class MarketTimes {
    private static final Pattern FORMER = Pattern.compile(
            "\\b(?:(?<n>an?|one|two|three|four|five|six|seven|eight|nine|ten|\\d{1,2}) (?<unit>days?|weeks?|fortnights?|months?)|the (?<one>day|week|month)) (?<way>earlier|before|previously|ago)\\b");
    private static final int WEEK = 7; // days

    private MarketTimes() {}

    /** The days that the words of a sentence name, in their order in time. */
    static List<Span> days(Scene scene) {
        return scene.list(SpanKind.TIME).stream()
                .filter(span -> span.value().matches("\\d{4}-\\d\\d-\\d\\d(?:T.*)?"))
                .sorted(Comparator.comparing(Span::value))
                .toList();
    }

    /** "A week before", "three weeks ago", within a part of the sentence: counted from the quoted day, or from today. */
    static Optional<Span> former(Scene scene, Passage part) {
        Matcher words = FORMER.matcher(scene.lower())
                .region(
                        part.start() - scene.passage().start(),
                        part.end() - scene.passage().start());
        if (!words.find()) {
            return Optional.empty();
        }
        String from = words.group("way").equals("ago")
                ? scene.memory().published
                : days(scene).stream()
                        .reduce((one, two) -> two)
                        .or(() -> quoted(scene))
                        .map(Span::value)
                        .orElse("");
        if (from.length() < "2024-01-01".length()) {
            return Optional.empty();
        }
        LocalDate day = LocalDate.parse(from.substring(0, "2024-01-01".length()));
        long count = words.group("n") == null || words.group("n").matches("an?|one")
                ? 1
                : Numerals.number(words.group("n")).low().longValue();
        String unit = words.group("unit") == null ? words.group("one") : words.group("unit");
        String then = unit.startsWith("month")
                ? YearMonth.from(day).minusMonths(count).toString()
                : day.minusDays(
                                unit.startsWith("day")
                                        ? count
                                        : unit.startsWith("week") ? count * WEEK : count * 2 * WEEK)
                        .toString();
        return Optional.of(Span.of(
                SpanKind.TIME, then, scene.sentence().at(words.start(), words.end()), "time: before the quoted day"));
    }

    static Optional<Span> former(Scene scene) {
        return former(scene, scene.passage());
    }

    /** The day that the prices and rates of the text are of. */
    static Optional<Span> quoted(Scene scene) {
        return Optional.ofNullable(scene.memory().marketTime);
    }

    /** The day told last on the market, unless that was a former one. */
    static Optional<Span> lastQuoted(Scene scene) {
        return Optional.ofNullable(scene.memory().marketLast)
                .filter(span -> !isBeforeQuoted(scene, span))
                .or(() -> quoted(scene));
    }

    /** A day before the one quoted, which is not when a price in another part of the sentence was. */
    static boolean isBeforeQuoted(Scene scene, Span day) {
        return quoted(scene)
                .filter(span -> day.value().compareTo(span.value()) < 0)
                .isPresent();
    }

    /** What a change on the market is held against: the day before the last one that the sentence tells or that is quoted. */
    static Optional<Span> base(Scene scene) {
        Optional<Span> former = former(scene);
        return former.isPresent()
                ? former
                : days(scene).stream()
                        .findFirst()
                        .filter(first -> last(scene)
                                .filter(last -> first.value().compareTo(last.value()) < 0)
                                .isPresent());
    }

    /** The last day that the sentence tells, or the one quoted where that is later. */
    static Optional<Span> last(Scene scene) {
        return Stream.concat(days(scene).stream(), quoted(scene).stream()).max(Comparator.comparing(Span::value));
    }
}
