package org.tidewaiter.detect.pairs;

/** Tukey's biweight location: nearly as sure as a mean, and blind to wild months. */
final class Biweight {
    private static final double REACH = 4.685; // scales; 95 % of the efficiency of a mean where nothing is wild
    private static final int STEPS = 6; // settles in three or four

    private Biweight() {}

    /** The location of the known values, which vary by a scale; NaN where nothing is known. */
    static double of(double[] values, double scale) {
        double location = Medians.of(values);
        for (int step = 0; step < STEPS; step++) {
            double sum = 0;
            double weights = 0;
            for (double value : values) {
                double away = (value - location) / (REACH * scale);
                double inside = 1 - away * away;
                if (inside > 0) { // false for what is not known
                    sum += inside * inside * value;
                    weights += inside * inside;
                }
            }
            if (!(weights > 0)) {
                return location; // the median lies between two camps
            }
            location = sum / weights;
        }
        return location;
    }
}
