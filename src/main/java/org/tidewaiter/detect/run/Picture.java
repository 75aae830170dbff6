package org.tidewaiter.detect.run;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tidewaiter.analysis.CellState;
import org.tidewaiter.analysis.FlowPeriods;
import org.tidewaiter.detect.Signal;
import org.tidewaiter.detect.events.QuotaUse;
import org.tidewaiter.trade.Period;

/**
 * What is drawn beside a finding: the flow month by month, with each kind of empty month, and the range in which the noticed
 * months were to be expected. Of a shared cap it is what was used of it by the end of each month, and the cap as the range.
 *
 * @param from first month the finding speaks of
 * @param to last month
 * @param low lower end of the expected range; null where there is none
 * @param high upper end
 * @param unit of the values and the range: USD, or per cent of a cap
 */
public record Picture(
        List<Point> points,
        String from,
        String to,
        @Nullable Double low,
        @Nullable Double high,
        String unit) {
    /** The unit of flows. */
    public static final String DOLLARS = "USD";

    private static final double WHOLE = 100; // per cent
    private static final int BEFORE =
            60; // months shown before the finding ends: the five years of "never in five years"

    /** One month. */
    public record Point(
            String month, CellState state, @Nullable Double value) {}

    public Picture {
        points = List.copyOf(points);
    }

    static Picture of(FlowPeriods figures, List<Period> periods, Signal signal) {
        int last = periods.indexOf(signal.to());
        int first = Math.max(0, Math.min(periods.indexOf(signal.from()), last - BEFORE));
        List<Point> points = new ArrayList<>();
        for (int place = first; place <= last; place++) {
            double value = figures.valueUsd()[place];
            points.add(new Point(
                    periods.get(place).toString(), figures.states()[place], Double.isNaN(value) ? null : value));
        }
        boolean dollars = signal.unit().equals(DOLLARS);
        return new Picture(
                points,
                signal.from().toString(),
                signal.to().toString(),
                known(signal.low(), dollars),
                known(signal.high(), dollars),
                DOLLARS);
    }

    static Picture of(QuotaUse use, Signal signal) {
        List<Point> points = use.months().stream()
                .map(month -> !month.known()
                        ? new Point(month.period().toString(), CellState.NOT_PUBLISHED, null)
                        : new Point(
                                month.period().toString(),
                                month.percent() > 0 ? CellState.REPORTED : CellState.REPORTED_ZERO,
                                month.percent()))
                .toList();
        return new Picture(points, signal.from().toString(), signal.to().toString(), WHOLE, WHOLE, signal.unit());
    }

    private static @Nullable Double known(double value, boolean dollars) {
        return Double.isNaN(value) || !dollars ? null : value;
    }
}
