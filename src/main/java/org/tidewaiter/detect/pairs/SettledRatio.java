package org.tidewaiter.detect.pairs;

import java.util.ArrayList;
import java.util.List;

/**
 * How much of one series stands against how much of another over runs of months in which accounts are settled.
 *
 * @param median over the runs
 * @param variation standard deviation over mean
 * @param runs how many runs have both
 */
record SettledRatio(double median, double variation, int runs) {

    /**
     * The first series over the second.
     *
     * @param lag months by which the second follows the first; negative where it leads
     * @param settled months of a run; an unknown one makes its run unknown
     */
    static SettledRatio of(double[] first, double[] second, int lag, int settled) {
        List<Double> ratios = new ArrayList<>();
        int from = Math.max(0, -lag);
        for (int start = from; start + settled <= first.length && start + lag + settled <= second.length; start++) {
            double above = 0;
            double below = 0;
            for (int i = 0; i < settled; i++) {
                above += first[start + i];
                below += second[start + lag + i];
            }
            if (above > 0 && below > 0) {
                ratios.add(above / below);
            }
        }
        double[] all = ratios.stream().mapToDouble(Double::doubleValue).toArray();
        return new SettledRatio(Medians.of(all), variation(all), all.length);
    }

    private static double variation(double[] numbers) {
        double mean = 0;
        for (double each : numbers) {
            mean += each / numbers.length;
        }
        double squares = 0;
        for (double each : numbers) {
            squares += (each - mean) * (each - mean);
        }
        return Math.sqrt(squares / (numbers.length - 1)) / mean;
    }
}
