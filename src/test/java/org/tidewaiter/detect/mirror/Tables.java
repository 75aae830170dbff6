package org.tidewaiter.detect.mirror;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.tidewaiter.detect.Direction;
import org.tidewaiter.detect.Signal;
import org.tidewaiter.detect.Signals;
import org.tidewaiter.detect.Watch;
import org.tidewaiter.trade.Period;

/** Small tables, and what a detector says of them. */
final class Tables {
    private Tables() {}

    /** Months of {@code before} followed by months of {@code after}. */
    static double[] steps(double before, int months, double after, int more) {
        return IntStream.range(0, months + more)
                .mapToDouble(i -> i < months ? before : after)
                .toArray();
    }

    static MirrorSeries flow(int exporter, int importer, double[] fob, double[] cif) {
        double[] weights = Arrays.stream(fob).map(value -> value / 10).toArray();
        return new MirrorSeries(exporter, importer, "853400", fob, cif, weights, Double.NaN);
    }

    static MirrorTable months(MirrorSeries... series) {
        YearMonth first = YearMonth.of(2019, 1);
        List<Period> periods = IntStream.range(0, series[0].fobUsd().length)
                .mapToObj(i -> Period.of(first.plusMonths(i)))
                .toList();
        return new MirrorTable(periods, List.of(series));
    }

    static List<Signal> found(MirrorDetector detector, MirrorTable table, int from, int to) {
        List<Signal> found = new ArrayList<>();
        detector.look(table, new Watch(from, to), new Signals() {
            @Override
            public void found(Signal signal) {
                found.add(signal);
            }

            @Override
            public void tested(Period month, Direction direction, double p, Supplier<Signal> signal) {
                throw new AssertionError("a rule tests nothing");
            }
        });
        return found;
    }
}
