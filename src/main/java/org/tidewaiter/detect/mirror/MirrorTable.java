package org.tidewaiter.detect.mirror;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.tidewaiter.trade.Period;

/**
 * Flows between many countries, each as both sides report it, over the same periods: months that follow each other, or
 * years.
 */
public record MirrorTable(List<Period> periods, List<MirrorSeries> series) {
    private static final Comparator<MirrorSeries> ORDER = Comparator.comparingInt(MirrorSeries::exporter)
            .thenComparingInt(MirrorSeries::importer)
            .thenComparing(MirrorSeries::code);

    public MirrorTable {
        periods = List.copyOf(periods);
        series = series.stream().sorted(ORDER).toList();
        for (MirrorSeries each : series) {
            if (each.fobUsd().length != periods.size()) {
                throw new IllegalArgumentException("a flow of " + each.exporter() + " to " + each.importer()
                        + " does not fit the " + periods.size() + " periods of its table");
            }
        }
    }

    /** How many periods are a year. */
    public int perYear() {
        boolean annual = periods.isEmpty() || periods.getFirst().frequency() == Period.Frequency.ANNUAL;
        return annual ? 1 : 12;
    }

    /** One flow over some periods together; a side that is unknown in one of them is unknown. */
    MirrorPair sum(MirrorSeries flow, int from, int to) {
        return new MirrorPair(
                flow.exporter(),
                flow.importer(),
                flow.code(),
                periods.get(to),
                sum(flow.fobUsd(), from, to),
                sum(flow.cifUsd(), from, to),
                flow.distanceKm());
    }

    /** Every flow over some periods together. */
    List<MirrorPair> sums(int from, int to) {
        List<MirrorPair> sums = new ArrayList<>(series.size());
        for (MirrorSeries flow : series) {
            sums.add(sum(flow, from, to));
        }
        return sums;
    }

    static double sum(double[] values, int from, int to) {
        double sum = 0;
        for (int place = from; place <= to; place++) {
            sum += values[place];
        }
        return sum;
    }
}
