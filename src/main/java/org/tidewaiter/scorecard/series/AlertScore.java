package org.tidewaiter.scorecard.series;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.tidewaiter.scorecard.series.Planted.Event;
import org.tidewaiter.scorecard.series.Planted.What;

/**
 * How well alerts meet the planted events. A hit is an alert in the first month of the event or one of the two after it;
 * a false alarm is a series with an alert though nothing was planted, or before it was. The one scorer of all methods.
 */
record AlertScore(
        double precision, double recall, double f1, int falseAlarms, double delay, Map<String, Double> recallBy) {
    private static final int GRACE = 2; // months after the first in which an alert is still in time

    /**
     * @param alerts one row per series, one column per month
     * @param wanted which events the methods look for
     */
    static AlertScore of(Planted data, boolean[][] alerts, Predicate<What> wanted) {
        int hits = 0;
        int events = 0;
        int falseAlarms = 0;
        int delays = 0;
        Map<String, int[]> by = new TreeMap<>();
        for (int i = 0; i < data.events().size(); i++) {
            Event event = data.events().get(i);
            if (!wanted.test(event.what())) {
                falseAlarms += event.what() == What.NOTHING && first(alerts[i], data.watchedFrom(), data.months()) >= 0
                        ? 1
                        : 0;
                continue;
            }
            events++;
            int hit = first(alerts[i], event.start(), Math.min(data.months(), event.start() + GRACE + 1));
            hits += hit >= 0 ? 1 : 0;
            delays += hit >= 0 ? hit - event.start() : 0;
            falseAlarms += first(alerts[i], data.watchedFrom(), event.start()) >= 0 ? 1 : 0;
            count(by, data.kinds().get(i), hit >= 0);
            count(by, event.what().word(), hit >= 0);
            if (event.ratio() > 0) {
                count(by, "surge x" + (int) event.ratio(), hit >= 0);
            }
        }
        double precision = hits / (double) Math.max(1, hits + falseAlarms);
        double recall = hits / (double) Math.max(1, events);
        Map<String, Double> recallBy = new TreeMap<>();
        by.forEach((name, both) -> recallBy.put(name, both[0] / (double) both[1]));
        return new AlertScore(
                precision,
                recall,
                hits == 0 ? 0 : 2 * precision * recall / (precision + recall),
                falseAlarms,
                hits == 0 ? Double.NaN : delays / (double) hits,
                recallBy);
    }

    private static void count(Map<String, int[]> by, String name, boolean hit) {
        int[] both = by.computeIfAbsent(name, any -> new int[2]);
        both[0] += hit ? 1 : 0;
        both[1]++;
    }

    private static int first(boolean[] months, int from, int before) {
        for (int t = from; t < before; t++) {
            if (months[t]) {
                return t;
            }
        }
        return -1;
    }
}
