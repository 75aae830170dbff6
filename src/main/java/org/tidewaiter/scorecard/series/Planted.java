package org.tidewaiter.scorecard.series;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.tidewaiter.detect.FlowKey;
import org.tidewaiter.detect.FlowSeries;
import org.tidewaiter.detect.Panel;
import org.tidewaiter.detect.PeriodAxis;
import org.tidewaiter.trade.Flow;

/**
 * Series with known events.
 *
 * @param values one row per series, one column per month
 * @param kinds how each series was made
 * @param events what was planted in it
 * @param watchedFrom first month that is looked at
 */
record Planted(List<double[]> values, List<String> kinds, List<Event> events, int watchedFrom) {
    private static final int FIRST_MONTH = 2018 * 12;

    enum What {
        NOTHING,
        SURGE,
        EMERGENCE,
        RESURGENCE,
        CESSATION,
        SHIFT;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        boolean isUpward() {
            return this == SURGE || this == EMERGENCE || this == RESURGENCE;
        }
    }

    /**
     * @param start first month of the event, -1 where nothing was planted
     * @param ratio what a surge multiplies by, 0 elsewhere
     */
    record Event(What what, int start, double ratio) {
        static final Event NONE = new Event(What.NOTHING, -1, 0);
    }

    Planted {
        values = List.copyOf(values);
        kinds = List.copyOf(kinds);
        events = List.copyOf(events);
    }

    int months() {
        return values.get(0).length;
    }

    /** The figures as a panel; the place of a series is its code. */
    Panel panel() {
        PeriodAxis axis = new PeriodAxis(FIRST_MONTH, months());
        double[] noWeight = new double[months()];
        java.util.Arrays.fill(noWeight, Double.NaN);
        List<FlowSeries> series = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            FlowKey key = new FlowKey(156, 408, Flow.IMPORT, String.format(Locale.ROOT, "%06d", i));
            series.add(new FlowSeries(key, axis, values.get(i), noWeight));
        }
        return new Panel(axis, series);
    }

    /** The first so many series. */
    Planted first(int count) {
        return count >= values.size()
                ? this
                : new Planted(values.subList(0, count), kinds.subList(0, count), events.subList(0, count), watchedFrom);
    }
}
