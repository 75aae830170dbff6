package org.tidewaiter.casebook.extract;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The year that is over as what a text of the first months of a year is about: by then its last month is published, so a
 * month or a quarter of it that the text names is a part of the story and not its period.
 */
final class YearOver {
    private static final int SEASON = 3; // months in which the year that is over is news
    private static final int OUT = 18; // day of January by which December is published
    private static final int OPENING = 2; // sentences

    private YearOver() {}

    /** The period chosen, or the year it is a part of. */
    static @Nullable Span of(java.util.List<Scene> scenes, @Nullable Span chosen, LocalDate published) {
        String year = String.valueOf(published.getYear() - 1);
        boolean season = published.getMonthValue() <= SEASON
                && (published.getMonthValue() > 1 || published.getDayOfMonth() >= OUT);
        if (chosen == null || !season || !isPart(chosen.value(), year)) {
            return chosen;
        }
        boolean before = !Headline.end(chosen).equals(year + "-12");
        boolean named = scenes.stream()
                .limit(OPENING)
                .flatMap(scene -> scene.list(SpanKind.TIME).stream())
                .anyMatch(span -> span.value().equals(year));
        return before || named ? Span.of(SpanKind.TIME, year, chosen.passage(), "time: the year that is over") : chosen;
    }

    /** A month or a run of months of the year that does not begin with it. */
    private static boolean isPart(String period, String year) {
        return period.matches(year + "-(?!01)\\d\\d(?:/" + year + "-\\d\\d)?");
    }
}
