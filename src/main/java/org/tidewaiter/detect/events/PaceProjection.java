package org.tidewaiter.detect.events;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.tidewaiter.detect.pairs.Medians;

/**
 * Where the use of a quota is heading: so much is used, so much goes in a usual month, so many months are left. The
 * interval takes the months left at random from those that were, blurred, out of a year redrawn each time, and as much
 * further apart as a dozen months leave open how far months lie apart; which supposes that the coming months are like them.
 *
 * @param share used so far, of the whole quota
 * @param expected used at the end of the window
 * @param low a tenth of the futures end lower
 * @param high a tenth of the futures end higher
 * @param chance part of the futures in which the quota is exceeded by the end
 * @param exhausted how many months from now it is exceeded at the usual pace: 0 if it is already, null if not within the window
 * @param earliest the same in the quickest tenth of the futures
 */
public record PaceProjection(
        double share,
        double expected,
        double low,
        double high,
        double chance,
        @Nullable Integer exhausted,
        @Nullable Integer earliest) {

    /**
     * Projects.
     *
     * @param used so far in the window
     * @param months uses of the latest known months, zeros included, whatever their window
     * @param left months of the window still to come
     */
    public static PaceProjection of(double quota, double used, double[] months, int left, int draws, long seed) {
        if (months.length == 0 || !(quota > 0)) {
            throw new IllegalArgumentException("nothing to project from");
        }
        double[] deliveries = Arrays.stream(months).filter(use -> use > 0).toArray();
        double pace = deliveries.length == 0 ? 0 : Medians.of(deliveries) * deliveries.length / months.length;
        double[] logs = Arrays.stream(deliveries).map(Math::log).toArray();
        double middle = Medians.of(logs);
        double spread = spread(logs);
        SplittableRandom random = new SplittableRandom(seed);
        double[] ends = new double[draws];
        double[] steps = new double[draws];
        for (int draw = 0; draw < draws; draw++) {
            double[] past = new double[months.length]; // the year that was is itself but one that might have been
            for (int month = 0; month < past.length; month++) {
                past[month] = months[random.nextInt(months.length)];
            }
            double stretch = stretch(deliveries.length, random);
            double sum = used;
            steps[draw] = sum > quota ? 0 : left + 1;
            for (int month = 1; month <= left; month++) {
                double blur = spread * random.nextGaussian() - spread * spread / 2; // a factor of one on average
                double like = past[random.nextInt(past.length)];
                double times = like > 0 ? Math.exp((stretch - 1) * (Math.log(like) - middle) + stretch * blur) : 0;
                sum += Math.min(quota, like * times); // more than the whole quota in a month would only say the same
                if (sum > quota && steps[draw] > month) {
                    steps[draw] = month;
                }
            }
            ends[draw] = sum;
        }
        double earliest = Medians.quantile(steps, .1);
        return new PaceProjection(
                used / quota,
                used + pace * left,
                Medians.quantile(ends, .1), // four futures in five lie between the two
                Medians.quantile(ends, .9),
                Arrays.stream(ends).filter(end -> end > quota).count() / (double) draws,
                IntStream.rangeClosed(0, left)
                        .filter(month -> used + pace * month > quota)
                        .boxed()
                        .findFirst()
                        .orElse(null),
                earliest > left ? null : Integer.valueOf((int) Math.ceil(earliest)));
    }

    /**
     * By how much further apart than those known all months may lie: the factor between a normal and a Student law, drawn,
     * and the share by which the spread about the own middle falls short of that about the true one.
     */
    private static double stretch(int deliveries, SplittableRandom random) {
        if (deliveries < 2) {
            return 1;
        }
        double squares = 0;
        for (int i = 1; i < deliveries; i++) {
            double normal = random.nextGaussian();
            squares += normal * normal;
        }
        return Math.sqrt(deliveries / squares); // sqrt((n-1)/squares) times sqrt(n/(n-1))
    }

    /** How far months are blurred, as logarithms: a dozen of them never hold the largest that may come (Silverman 1986). */
    private static double spread(double[] logs) {
        return logs.length < 2
                ? 0
                : .9 * Medians.scale(logs) * Math.pow(logs.length, -.2); // his rule of thumb for a normal kernel
    }
}
