package org.tidewaiter.detect.events;

import java.util.SplittableRandom;
import org.tidewaiter.detect.pairs.Medians;

/**
 * By how much the month of an event and the month before stand above what surrounds them, and how often the same number
 * of such windows, each moved to a random place in its own year, would stand as high. Without a season in the
 * baseline, a harvest that falls on the event looks like the event: other goods of the same panel, taken off first, and
 * days that move with the moon are what tells them apart.
 */
final class WindowExcess {
    private static final int YEAR = 12; // months, and so many places for a window
    private static final int HALF = 5; // a year of places around the event: five before, itself, six after
    private static final int WINDOW = 2; // the month of the event and the one before

    /**
     * The answer.
     *
     * @param occasions years that count
     * @param logExcess mean excess of a month in them, as a logarithm
     * @param p NaN where nothing can be tested
     */
    record Answer(int occasions, double logExcess, double p) {}

    private WindowExcess() {}

    /** Mean log excess of the two months that end at {@code place}; NaN where they or their surroundings are not known. */
    static double excess(double[] logs, int place, int leastBaseline, int surroundings) {
        double[] around = new double[2 * surroundings];
        java.util.Arrays.fill(around, Double.NaN);
        int known = 0;
        for (int step = 0; step < surroundings; step++) {
            for (int month : new int[] {place - WINDOW - step, place + 1 + step}) {
                if (month >= 0 && month < logs.length && !Double.isNaN(logs[month])) {
                    around[known++] = logs[month];
                }
            }
        }
        if (known < leastBaseline || place < 1 || place >= logs.length) {
            return Double.NaN;
        }
        return (logs[place] + logs[place - 1]) / WINDOW - Medians.of(around);
    }

    /** The place among the columns below at which the window stands on the event. */
    static int onTheEvent() {
        return HALF;
    }

    /** The excess around an event at every place of its year. */
    static double[] around(double[] logs, int event, int leastBaseline, int surroundings) {
        double[] excess = new double[YEAR];
        for (int shift = 0; shift < YEAR; shift++) {
            excess[shift] = excess(logs, event + shift - HALF, leastBaseline, surroundings);
        }
        return excess;
    }

    /**
     * Tests occasions together.
     *
     * @param occasions per year the excess at every place, the event's own at {@link #onTheEvent}
     */
    static Answer test(double[][] occasions, int draws, long seed) {
        double observed = 0;
        int counted = 0;
        double ways = 1;
        for (double[] occasion : occasions) {
            if (!Double.isNaN(occasion[HALF])) {
                observed += occasion[HALF];
                counted++;
                ways *= known(occasion);
            }
        }
        if (counted == 0) {
            return new Answer(0, Double.NaN, Double.NaN);
        }
        SplittableRandom random = new SplittableRandom(seed);
        int extreme = 0;
        for (int draw = 0; draw < draws; draw++) {
            double sum = 0;
            for (double[] occasion : occasions) {
                sum += Double.isNaN(occasion[HALF]) ? 0 : pick(occasion, random);
            }
            extreme += sum >= observed - 1e-12 ? 1 : 0; // the same sum in another order is the same
        }
        double p = (extreme + 1.0) / (draws + 1.0);
        return new Answer(counted, observed / counted, Math.max(p, 1 / ways)); // never finer than there are places
    }

    private static int known(double[] occasion) {
        int known = 0;
        for (double excess : occasion) {
            known += Double.isNaN(excess) ? 0 : 1;
        }
        return known;
    }

    private static double pick(double[] occasion, SplittableRandom random) {
        while (true) { // ends: the place of the event itself is known
            double excess = occasion[random.nextInt(occasion.length)];
            if (!Double.isNaN(excess)) {
                return excess;
            }
        }
    }
}
