package org.tidewaiter.detect.price;

/** Whether prices move with time: first asked cheaply by ranks, then of a fit that odd months cannot bend. */
final class Trend {
    private static final double SURE = 2.576; // two-sided 1 % of a normal law, the level that methods for trends take

    private Trend() {}

    /** Kendall's rank correlation of residuals and time is beyond chance at 1 %. */
    static boolean seems(double[] months, double[] residuals) {
        int size = months.length;
        long agreement = 0;
        for (int i = 1; i < size; i++) {
            for (int j = 0; j < i; j++) {
                agreement += (long) (Math.signum(months[i] - months[j]) * Math.signum(residuals[i] - residuals[j]));
            }
        }
        double deviation = Math.sqrt(size * (size - 1.0) * (2.0 * size + 5) / 18);
        return Math.abs(agreement) > SURE * deviation;
    }

    /** The coefficient of the last predictor is beyond chance at 1 % among the rows inside the band. */
    static boolean holds(CleanBand band) {
        double[] weights = new double[band.kept().length];
        for (int i = 0; i < weights.length; i++) {
            weights[i] = band.kept()[i] ? 1 : 0;
        }
        int last = band.design().columns() - 1;
        return Math.abs(band.beta()[last]) > SURE * band.scale() * band.design().deviation(weights, last);
    }
}
