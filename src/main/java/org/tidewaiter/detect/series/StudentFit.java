package org.tidewaiter.detect.series;

/**
 * Centre and scale of a Student t law fitted by likelihood (Lange, Little, Taylor, "Robust statistical modeling using the
 * t distribution", Journal of the American Statistical Association 84 (1989)): far values weigh little, and more is made
 * of the others than by median and quartiles, so less is left to chance. By the iteration of Kent, Tyler and Vardi (1994).
 */
final class StudentFit {
    private static final int MOST_ROUNDS = 200;
    private static final double CLOSE = 1e-7; // of the squared scale, relative: far below what is shown
    private static final double NARROWEST = 1e-6; // equal months have a scale of nothing, and nothing divides by that

    private final double freedom;
    private double centre;
    private double scale;

    /** @param freedom degrees of freedom of the law */
    StudentFit(double freedom) {
        this.freedom = freedom;
    }

    /** Fits the first n values, from a first guess of both. */
    void fit(double[] values, int n, double guessedCentre, double guessedScale) {
        double mean = guessedCentre;
        double variance = square(Math.max(guessedScale, NARROWEST));
        for (int round = 0; round < MOST_ROUNDS; round++) {
            double weights = 0;
            double weighted = 0;
            double squares = 0;
            for (int i = 0; i < n; i++) {
                double distance = values[i] - mean;
                double weight = 1 / (freedom * variance + distance * distance);
                weights += weight;
                weighted += weight * distance;
                squares += weight * distance * distance;
            }
            double step = weighted / weights;
            double next = Math.max((squares - weighted * step) / weights, square(NARROWEST));
            mean += step;
            boolean settled = Math.abs(next - variance) <= CLOSE * variance && step * step <= CLOSE * variance;
            variance = next;
            if (settled) {
                break;
            }
        }
        centre = mean;
        scale = Math.sqrt(n < 2 ? variance : variance * n / (n - 1)); // the centre is fitted too
    }

    double centre() {
        return centre;
    }

    /** Scale of the law, not its standard deviation, which is larger by the root of freedom / (freedom - 2). */
    double scale() {
        return scale;
    }

    private static double square(double value) {
        return value * value;
    }
}
