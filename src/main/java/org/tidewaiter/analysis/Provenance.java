package org.tidewaiter.analysis;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tidewaiter.trade.AsOf;
import org.tidewaiter.trade.ExchangeRates;
import org.tidewaiter.trade.Period;

/** What an answer rests on: enough to cite it and to get the same answer again. */
public record Provenance(
        List<ReleaseUsed> releases,
        String dataset,
        List<String> datasetsLeftAside,
        List<Period> periods,
        List<Period> periodsNotPublished,
        @Nullable AsOf asOf,
        String ruleBooks,
        boolean illustrative,
        List<ExchangeRates.Rate> rates,
        List<String> notes) {

    /** One release that contributed at least one row. */
    public record ReleaseUsed(String id, String title, String publisher, LocalDate published, boolean illustrative) {
        private static final int SHORT_ID = 10; // letters, enough to name a release on the command line

        /** The first letters of the id, for people. */
        public String shortId() {
            return id.substring(0, Math.min(SHORT_ID, id.length()));
        }
    }

    public Provenance {
        releases = List.copyOf(releases);
        datasetsLeftAside = List.copyOf(datasetsLeftAside);
        periods = List.copyOf(periods);
        periodsNotPublished = List.copyOf(periodsNotPublished);
        rates = List.copyOf(rates);
        notes = List.copyOf(notes);
    }
}
