package org.tidewaiter.detect.pairs;

import java.util.Arrays;
import org.tidewaiter.detect.FlowSeries;

/**
 * What a flow is in the months after a break and was in the same months of the years before, so that a season moves neither.
 * Months of which nothing is known stay out; a reported zero counts as zero in the value and not at all in the unit value.
 *
 * @param values value of each month before, then of each month after
 * @param before how many of them lie before
 * @param valueBefore median month before
 * @param valueAfter median month after
 * @param shift change of the logarithm of the value; a zero counts as a hundredth of a usual month
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
        Shift shift,
        double unitBefore,
        double unitAfter,
        double unitScale,
        int unitsBefore,
        int unitsAfter) {
    private static final int YEAR = 12; // months

    /** The months from {@code firstAfter} on, and the same ones of so many years before. */
    static Around of(FlowSeries series, int firstAfter, int after, int years) {
        int before = years * after;
        double[] values = new double[before + after];
        double[] units = new double[before + after];
        for (int i = 0; i < values.length; i++) {
            int place = firstAfter + i % after - (years - i / after) * YEAR; // the earliest year first
            boolean inside = place >= 0 && place < series.axis().length();
            values[i] = inside ? series.valueUsd()[place] : Double.NaN;
            double weight = inside ? series.netWeightKg()[place] : Double.NaN;
            units[i] = values[i] > 0 && weight > 0 ? Math.log(values[i] / weight) : Double.NaN;
        }
        double[] unitsThen = Arrays.copyOf(units, before);
        double[] unitsNow = Arrays.copyOfRange(units, before, units.length);
        double valueBefore = Medians.of(Arrays.copyOf(values, before));
        return new Around(
                values,
                before,
                valueBefore,
                Medians.of(Arrays.copyOfRange(values, before, values.length)),
                Shift.of(values, before, Shift.SMALL * valueBefore),
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

    /** How it moved, told of a flow as large and as dear as another was before. */
    Around like(Around other) {
        double times = other.valueBefore() / valueBefore;
        return new Around(
                Arrays.stream(values).map(value -> value * times).toArray(),
                before,
                valueBefore * times,
                valueAfter * times,
                shift,
                other.unitBefore(),
                other.unitBefore() + unitAfter - unitBefore,
                unitScale,
                unitsBefore,
                unitsAfter);
    }
}
