package org.tidewaiter.brief;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tidewaiter.trade.Period;

/** What the brief rests on: enough to cite it and to get the same brief again. */
public record Sourcing(
        String dataset,
        List<String> datasetsLeftAside,
        List<ReleaseUsed> releases,
        List<Period> monthsUsed,
        List<Period> monthsNotPublished,
        @Nullable LocalDate asOf,
        String ruleBooks,
        boolean illustrative,
        List<RateUsed> rates,
        List<String> notes) {

    /** One release that contributed at least one row. */
    public record ReleaseUsed(String id, String title, String publisher, LocalDate published, boolean illustrative) {}

    /** Average rate of one month, in units of the currency per US dollar. */
    public record RateUsed(String currency, Period period, BigDecimal unitsPerUsd, String source) {}

    public Sourcing {
        datasetsLeftAside = List.copyOf(datasetsLeftAside);
        releases = List.copyOf(releases);
        monthsUsed = List.copyOf(monthsUsed);
        monthsNotPublished = List.copyOf(monthsNotPublished);
        rates = List.copyOf(rates);
        notes = List.copyOf(notes);
    }

    /** Months asked about, published or not. */
    public int monthsAsked() {
        return monthsUsed.size() + monthsNotPublished.size();
    }

    /** Day of the newest release, the day "as published on" names; null where nothing is loaded. */
    public @Nullable LocalDate lastPublished() {
        return releases.stream()
                .map(ReleaseUsed::published)
                .max(LocalDate::compareTo)
                .orElse(null);
    }
}
