package org.tidewaiter.brief;

import java.util.List;
import org.tidewaiter.trade.Area;
import org.tidewaiter.trade.Language;
import org.tidewaiter.trade.PeriodRange;

/** What the brief is about, as it was asked. Baseline years are absolute and mean the same months of that year. */
public record Subject(
        Area reporter,
        Area partner,
        PeriodRange period,
        String currency,
        int level,
        List<Integer> baselineYears,
        Language language) {

    public Subject {
        baselineYears = List.copyOf(baselineYears);
    }
}
