package org.tidewaiter.casebook.extract;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** "The quarter", "those three months": the period of that length that was told last. */
final class PeriodAgain {
    private static final Pattern AGAIN = Pattern.compile(
            "\\b(?:the|that|those|these|this) (?:whole |entire |full )?(?:(?<n>two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\d{1,2}) months|(?<part>quarter|half-year|half))\\b(?!(?:'s|’s)? (?:to|through|until|ending|ended|of|before|earlier|after|from|since|a|dozen|million|billion|tons?|hours?|years?)\\b)");
    private static final int QUARTER = 3;
    private static final int HALF = 6;

    private PeriodAgain() {}

    static Optional<Span> find(Scene scene) {
        Matcher again = AGAIN.matcher(scene.lower());
        if (!again.find()) {
            return Optional.empty();
        }
        long months = again.group("n") == null
                ? again.group("part").equals("quarter") ? QUARTER : HALF
                : Numerals.number(again.group("n")).low().longValue();
        List<Span> told = scene.memory().periods;
        return Stream.concat(told.stream(), Stream.ofNullable(scene.frame().period()))
                .filter(span -> months(span) == months)
                .findFirst()
                .map(span -> Span.of(
                        SpanKind.TIME,
                        span.value(),
                        scene.sentence().at(again.start(), again.end()),
                        "time: period again"));
    }

    private static long months(Span period) {
        return period.value().matches("\\d{4}-\\d\\d/\\d{4}-\\d\\d")
                ? 1
                        + YearMonth.parse(period.value().substring(0, 7))
                                .until(YearMonth.parse(period.value().substring(8)), ChronoUnit.MONTHS)
                : 0;
    }
}
