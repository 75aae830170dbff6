package org.tidewaiter.detect.series;

import org.jspecify.annotations.Nullable;

/**
 * One month with trade, or several in a row taken together: in a flow that leaps anyway one month proves little, some
 * more in a row do.
 *
 * @param first place of the first month with trade
 * @param last place of the last one
 * @param traded months with trade, one at least
 * @param sum of their figures
 * @param centre of their logs, the mean
 * @param least the smallest of their logs
 */
record RunOfMonths(int first, int last, int traded, double sum, double centre, double least) {

    /** The months up to a place as far as they have trade; null where none has. */
    static @Nullable RunOfMonths upTo(int place, int months, double[] figures) {
        int first = -1;
        int last = -1;
        int traded = 0;
        double sum = 0;
        double sumOfLogs = 0;
        double least = Double.POSITIVE_INFINITY;
        for (int t = Math.max(0, place - months + 1); t <= place; t++) {
            if (!(figures[t] > 0)) {
                continue;
            }
            first = traded == 0 ? t : first;
            last = t;
            traded++;
            double log = Math.log(figures[t]);
            sum += figures[t];
            sumOfLogs += log;
            least = Math.min(least, log);
        }
        return traded == 0 ? null : new RunOfMonths(first, last, traded, sum, sumOfLogs / traded, least);
    }

    static RunOfMonths of(int place, double figure) {
        double log = Math.log(figure);
        return new RunOfMonths(place, place, 1, figure, log, log);
    }
}
