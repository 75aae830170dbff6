package org.tidewaiter.scorecard.series;

import java.util.Arrays;

/** What newspapers and desks use: rules of a line or two, as peers of the detectors. */
final class SimpleRules {
    private static final double FLOOR = 5000; // USD, the same as ours

    /** A rule on one series at one month. */
    interface Rule {
        boolean alerts(double[] months, int place);
    }

    private SimpleRules() {}

    static boolean[][] run(Planted data, Rule rule) {
        boolean[][] alerts = new boolean[data.values().size()][data.months()];
        for (int i = 0; i < alerts.length; i++) {
            for (int t = data.watchedFrom(); t < data.months(); t++) {
                alerts[i][t] = rule.alerts(data.values().get(i), t);
            }
        }
        return alerts;
    }

    /** More than three times the same month of the year before. */
    static boolean tripleOfLastYear(double[] months, int place) {
        double before = months[place - 12];
        return months[place] > FLOOR && (before == 0 || months[place] > 3 * before);
    }

    /** More than 3.5 robust deviations above the median of the logs of three years, zeros left out; or the first trade. */
    static boolean farFromMedian(double[] months, int place) {
        if (!(months[place] > FLOOR)) {
            return false;
        }
        double[] logs = Arrays.stream(months, Math.max(0, place - 36), place)
                .filter(value -> value > 0)
                .map(Math::log)
                .sorted()
                .toArray();
        if (logs.length < 5) {
            return logs.length == 0;
        }
        double median = middle(logs);
        double[] deviations =
                Arrays.stream(logs).map(log -> Math.abs(log - median)).sorted().toArray();
        return Math.log(months[place]) > median + 3.5 * Math.max(1.4826 * middle(deviations), .1);
    }

    /** Three months without trade after two years in which more than half of the months had some. */
    static boolean threeMonthsWithout(double[] months, int place) {
        boolean silent = Arrays.stream(months, place - 2, place + 1).allMatch(value -> value == 0);
        long active = Arrays.stream(months, place - 26, place - 2)
                .filter(value -> value > 0)
                .count();
        return silent && active > 12;
    }

    private static double middle(double[] sorted) {
        int n = sorted.length;
        return n % 2 == 1 ? sorted[n / 2] : (sorted[n / 2 - 1] + sorted[n / 2]) / 2;
    }
}
