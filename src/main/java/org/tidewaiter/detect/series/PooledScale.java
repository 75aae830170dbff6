package org.tidewaiter.detect.series;

import java.util.Arrays;

/**
 * What the scales of many flows say about that of one: few months know their own spread badly, so it is drawn towards
 * that of the others, as if {@code weight} further months had shown it.
 */
record PooledScale(double scale, double weight) {

    /** The median of the scales of the first n flows; {@code otherwise} where fewer than {@code least} have one. */
    static PooledScale of(double[] scales, int n, int least, double otherwise, double weight) {
        if (n < least) {
            return new PooledScale(otherwise, weight);
        }
        double[] sorted = Arrays.copyOf(scales, n);
        Arrays.sort(sorted);
        return new PooledScale(Robust.median(sorted, n), weight);
    }

    /** Scale of a flow whose own n months show {@code own}; n = 0 where they are too few to show any. */
    double shrink(double own, int n) {
        return n == 0 ? scale : Math.sqrt((weight * scale * scale + n * own * own) / (weight + n));
    }
}
