package org.tidewaiter.detect.price;

import java.util.Arrays;

/** Medians and other order statistics. */
public final class Quantiles {
    private static final double NORMAL_MAD = 1.482602218505602; // makes the MAD the standard deviation of a normal law

    private Quantiles() {}

    /** The middle value, or the mean of the two middle ones. */
    public static double median(double[] values) {
        return quantile(values, 0.5);
    }

    /** Interpolated between the neighbouring order statistics (type 7 of Hyndman and Fan 1996). */
    public static double quantile(double[] values, double share) {
        if (values.length == 0) {
            return Double.NaN;
        }
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        double place = share * (sorted.length - 1);
        int below = (int) Math.floor(place);
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
    }

    /** Median absolute deviation from the median, as a standard deviation. */
    public static double mad(double[] values) {
        double median = median(values);
        double[] off = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            off[i] = Math.abs(values[i] - median);
        }
        return NORMAL_MAD * median(off);
    }

    /** The value that would stand at {@code place} in sorted order; disturbs the order of the array (Hoare 1961). */
    static double select(double[] values, int place) {
        int low = 0;
        int high = values.length - 1;
        while (low < high) {
            double pivot = values[(low + high) >>> 1];
            int i = low;
            int j = high;
            while (i <= j) {
                while (values[i] < pivot) {
                    i++;
                }
                while (values[j] > pivot) {
                    j--;
                }
                if (i <= j) {
                    double held = values[i];
                    values[i++] = values[j];
                    values[j--] = held;
                }
            }
            if (place <= j) {
                high = j;
            } else if (place >= i) {
                low = i;
            } else {
                break;
            }
        }
        return values[place];
    }
}
