package org.tidewaiter.web.overview;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tidewaiter.analysis.GoodsSeries;
import org.tidewaiter.analysis.Question;
import org.tidewaiter.analysis.SeriesAnalysis;
import org.tidewaiter.analysis.Slice;
import org.tidewaiter.trade.Flow;
import org.tidewaiter.trade.Period;
import org.tidewaiter.trade.PeriodRange;
import org.tidewaiter.web.Remembered;
import org.tidewaiter.web.Site;

/** All goods of a pair period by period, the asked periods and some before them. */
final class PairMonths {
    private static final int KEPT = 64; // pairs: a few kilobytes each
    private static final int YEARS_OF_MONTHS = 3; // before the end of the period: two turns of the seasons and this one
    private static final int YEARS = 10;
    private static final Remembered<Question, Map<Flow, List<GoodsSeries.Point>>> MONTHS = new Remembered<>(KEPT);

    private PairMonths() {}

    static Map<Flow, List<GoodsSeries.Point>> of(Site site, Question question) {
        Question wanted = question.withBaselineYears(List.of()).withPeriod(shown(question.period()));
        return MONTHS.get(site, site.editions()::both, wanted, () -> read(site, wanted));
    }

    private static Map<Flow, List<GoodsSeries.Point>> read(Site site, Question question) {
        Map<Flow, List<GoodsSeries.Point>> months = new LinkedHashMap<>();
        try (Slice slice = site.desk().open(question)) {
            for (Flow flow : question.flows()) {
                months.put(flow, SeriesAnalysis.of(slice, flow, "").points());
            }
        }
        return months;
    }

    private static PeriodRange shown(PeriodRange asked) {
        boolean annual = asked.frequency() == Period.Frequency.ANNUAL;
        Period early = asked.to().plusYears(-(annual ? YEARS : YEARS_OF_MONTHS));
        return new PeriodRange(early.compareTo(asked.from()) < 0 ? early : asked.from(), asked.to());
    }
}
