package org.tidewaiter.analysis;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tidewaiter.trade.Area;
import org.tidewaiter.trade.Period;
import org.tidewaiter.trade.PeriodRange;
import org.tidewaiter.warehouse.Coverage;
import org.tidewaiter.warehouse.Release;
import org.tidewaiter.warehouse.Warehouse;

/** What is looked at where nobody says when: the last twelve months that are loaded, or the last year of annual figures. */
public final class LatestPeriod {
    private LatestPeriod() {}

    /**
     * Up to the newest period of a reporter's figures, in the data that may answer.
     *
     * @param reporter null for whoever reports
     * @return empty where nothing of that reporter is loaded
     */
    public static Optional<PeriodRange> find(Warehouse warehouse, @Nullable Area reporter, SourceChoice source) {
        List<Coverage> covers = warehouse.listReleases(source.asOf()).stream()
                .filter(release -> source.dataset() == null || release.dataset().equals(source.dataset()))
                .map(Release::coverage)
                .flatMap(List::stream)
                .filter(cover -> reporter == null || cover.reporter() == reporter.code())
                .toList();
        return newest(covers, Period.Frequency.MONTHLY)
                .map(LatestPeriod::twelveMonths)
                .or(() -> newest(covers, Period.Frequency.ANNUAL).map(year -> new PeriodRange(year, year)));
    }

    private static Optional<Period> newest(List<Coverage> covers, Period.Frequency frequency) {
        return covers.stream()
                .filter(cover -> cover.frequency().equals(frequency.code()))
                .map(cover -> new Period(cover.lastPeriod()).last())
                .max(Comparator.naturalOrder());
    }

    private static PeriodRange twelveMonths(Period newest) {
        return new PeriodRange(Period.of(YearMonth.from(newest.start()).minusMonths(11)), newest);
    }
}
