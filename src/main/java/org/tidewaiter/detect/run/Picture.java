package org.tidewaiter.detect.run;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tidewaiter.analysis.CellState;
import org.tidewaiter.analysis.FlowPeriods;
import org.tidewaiter.detect.Signal;
import org.tidewaiter.trade.Period;

/**
 * What is drawn beside a finding: the flow month by month in US dollars, with each kind of empty month, and the range in
 * which the noticed months were to be expected.
 *
 * @param from first month the finding speaks of
 * @param to last month
 * @param low lower end of the expected range; null where there is none
 * @param high upper end
 */
public record Picture(
        List<Point> points,
        String from,
        String to,
        @Nullable Double low,
        @Nullable Double high) {
    private static final int BEFORE =
            60; // months shown before the finding ends: the five years of "never in five years"

    /** One month. */
    public record Point(
            String month, CellState state, @Nullable Double valueUsd) {}

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
        boolean dollars = signal.unit().equals("USD");
        return new Picture(
                points,
                signal.from().toString(),
                signal.to().toString(),
                known(signal.low(), dollars),
                known(signal.high(), dollars));
    }

    private static @Nullable Double known(double value, boolean dollars) {
        return Double.isNaN(value) || !dollars ? null : value;
    }
}
