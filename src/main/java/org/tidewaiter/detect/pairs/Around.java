package org.tidewaiter.detect.pairs;

import java.util.Arrays;
import org.tidewaiter.detect.FlowSeries;

/**
 * What a flow was in the months before a break and is in those after it. Months of which nothing is known stay out; a
 * reported zero counts as zero in the value and not at all in the unit value.
 *
 * @param values value of each month before, then of each month after
 * @param valueBefore median month before
 * @param valueAfter median month after
 * @param unitBefore median logarithm of US dollars per kilogram before
 * @param unitAfter the same after
 * @param unitScale how much that logarithm varies from month to month before
 * @param unitsBefore months before with value and weight
 * @param unitsAfter months after with value and weight
 */
@SuppressWarnings("ArrayRecordComponent") // tens of thousands of them; nobody compares them
record Around(
        double[] values,
        int before,
        double valueBefore,
        double valueAfter,
        double unitBefore,
        double unitAfter,
        double unitScale,
        int unitsBefore,
        int unitsAfter) {

    /** The months {@code lastBefore - before + 1 .. lastBefore} and {@code firstAfter .. firstAfter + after - 1}. */
    static Around of(FlowSeries series, int lastBefore, int before, int firstAfter, int after) {
        double[] values = new double[before + after];
        double[] units = new double[before + after];
        for (int i = 0; i < before + after; i++) {
            int place = i < before ? lastBefore - before + 1 + i : firstAfter + i - before;
            boolean inside = place >= 0 && place < series.axis().length();
            values[i] = inside ? series.valueUsd()[place] : Double.NaN;
            double weight = inside ? series.netWeightKg()[place] : Double.NaN;
            units[i] = values[i] > 0 && weight > 0 ? Math.log(values[i] / weight) : Double.NaN;
        }
        double[] unitsThen = Arrays.copyOf(units, before);
        double[] unitsNow = Arrays.copyOfRange(units, before, before + after);
        return new Around(
                values,
                before,
                Medians.of(Arrays.copyOf(values, before)),
                Medians.of(Arrays.copyOfRange(values, before, before + after)),
                Medians.of(unitsThen),
                Medians.of(unitsNow),
                Medians.scale(unitsThen),
                known(unitsThen, 0, before),
                known(unitsNow, 0, after));
    }

    private static int known(double[] values, int from, int to) {
        int known = 0;
        for (int i = from; i < to; i++) {
            known += Double.isNaN(values[i]) ? 0 : 1;
        }
        return known;
    }

    /** By how much the median month changed, US dollars. */
    double change() {
        return valueAfter - valueBefore;
    }

    int knownBefore() {
        return known(values, 0, before);
    }

    int knownAfter() {
        return known(values, before, values.length);
    }
}
