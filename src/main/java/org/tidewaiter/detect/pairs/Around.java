package org.tidewaiter.detect.pairs;

import java.util.Arrays;
import org.tidewaiter.detect.FlowSeries;

/**
 * What a flow is in the months after a break and was in the same months of the years before. Each month is held against the
 * same one of those years, so that a season neither moves the level nor widens its error. Months of which nothing is known
 * stay out; a reported zero counts as zero in the value and not at all in the unit value.
 *
 * @param valueBefore median month before
 * @param valueAfter median month after
 * @param knownBefore months before with a value
 * @param knownAfter months after with a value
 * @param shift change of the logarithm of the value; a zero counts as a hundredth of a usual month
 * @param unitBefore usual logarithm of US dollars per kilogram before
 * @param unitScale how much that logarithm varies from month to month before
 * @param unitShift its change
 * @param unitsBefore months before with value and weight
 * @param unitsAfter months after with value and weight
 */
record Around(
        double valueBefore,
        double valueAfter,
        int knownBefore,
        int knownAfter,
        Shift shift,
        double unitBefore,
        double unitScale,
        Shift unitShift,
        int unitsBefore,
        int unitsAfter) {
    private static final int YEAR = 12; // months
    private static final int LEAST_DIFFERENCES = 6; // from year to year; fewer tell no spread

    /** The months that are compared: so many from a place on, the same ones of the years before, and the past for the spread. */
    record Window(int first, int after, int years, int past) {}

    static Around of(FlowSeries series, Window window) {
        int after = window.after();
        double[] values = new double[(window.years() + 1) * after];
        double[] units = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            int place = window.first() + i % after - (window.years() - i / after) * YEAR; // the earliest year first
            boolean inside = place >= 0 && place < series.axis().length();
            values[i] = inside ? series.valueUsd()[place] : Double.NaN;
            double weight = inside ? series.netWeightKg()[place] : Double.NaN;
            units[i] = values[i] > 0 && weight > 0 ? Math.log(values[i] / weight) : Double.NaN;
        }
        int before = values.length - after;
        double[] then = Arrays.copyOf(values, before);
        double[] unitsThen = Arrays.copyOf(units, before);
        double[] unitsNow = Arrays.copyOfRange(units, before, units.length);
        double usual = Medians.of(then);
        double unitScale = Medians.scale(unitsThen);
        double unitBefore = Biweight.of(unitsThen, Math.max(unitScale, Shift.LEAST_SCALE));
        double unitAfter = Biweight.of(unitsNow, Math.max(unitScale, Shift.LEAST_SCALE));
        int knownBefore = known(then);
        int knownAfter = known(values) - knownBefore;
        double scale = Math.max(scale(series, window, then, Shift.SMALL * usual), Shift.LEAST_SCALE);
        return new Around(
                usual,
                Medians.of(Arrays.copyOfRange(values, before, values.length)),
                knownBefore,
                knownAfter,
                new Shift(
                        Biweight.of(
                                changes(values, after, Shift.SMALL * usual),
                                scale * Math.sqrt(1 + 1.0 / window.years())),
                        Shift.error(scale, knownBefore, knownAfter)),
                unitBefore,
                unitScale,
                new Shift(unitAfter - unitBefore, Shift.error(unitScale, known(unitsThen), known(unitsNow))),
                known(unitsThen),
                known(unitsNow));
    }

    /** Logarithm of each month after less the mean of the same months before. */
    private static double[] changes(double[] values, int after, double small) {
        int before = values.length - after;
        double[] changes = new double[after];
        for (int month = 0; month < after; month++) {
            double sum = 0;
            int known = 0;
            for (int i = month; i < before; i += after) {
                sum += Double.isNaN(values[i]) ? 0 : Math.log(values[i] + small);
                known += Double.isNaN(values[i]) ? 0 : 1;
            }
            changes[month] = Math.log(values[before + month] + small) - sum / known; // NaN where nothing is known
        }
        return changes;
    }

    /** How much a month varies: from what months differ from those a year earlier, which have the same season. */
    private static double scale(FlowSeries series, Window window, double[] then, double small) {
        double[] values = series.valueUsd();
        int from = Math.max(YEAR, window.first() - window.past());
        double[] differences = new double[Math.max(0, window.first() - from)];
        for (int i = 0; i < differences.length; i++) {
            differences[i] = Math.log(values[from + i] + small) - Math.log(values[from + i - YEAR] + small);
        }
        return known(differences) >= LEAST_DIFFERENCES
                ? Medians.scale(differences) / Math.sqrt(2)
                : Medians.scale(Arrays.stream(then)
                        .map(value -> Math.log(value + small))
                        .toArray());
    }

    private static int known(double[] values) {
        int known = 0;
        for (double value : values) {
            known += Double.isNaN(value) ? 0 : 1;
        }
        return known;
    }

    /** All that was traded in these months, about. */
    double size() {
        return (knownBefore > 0 ? valueBefore * knownBefore : 0) + (knownAfter > 0 ? valueAfter * knownAfter : 0);
    }

    /** By how much a usual month changed, US dollars. */
    double change() {
        return valueBefore * Math.expm1(shift.change());
    }

    /** Standard error of that, as far as it lies in the shift. */
    double changeError() {
        return valueBefore * Math.exp(shift.change()) * shift.error();
    }

    /** Whether it can be said how its amount and its price moved. */
    boolean isComparable(int leastBefore, int leastAfter) {
        return knownBefore >= leastBefore
                && knownAfter >= leastAfter
                && valueBefore > 0
                && unitsBefore >= leastBefore
                && unitsAfter >= leastAfter;
    }

    /** The same where levels and prices wander by themselves. */
    Around with(double wander, double unitWander) {
        return new Around(
                valueBefore,
                valueAfter,
                knownBefore,
                knownAfter,
                shift.with(wander),
                unitBefore,
                unitScale,
                unitShift.with(unitWander),
                unitsBefore,
                unitsAfter);
    }
}
