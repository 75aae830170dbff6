package org.tidewaiter.scorecard.mirror;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.math3.stat.correlation.SpearmansCorrelation;
import org.tidewaiter.detect.price.Quantiles;

/**
 * How far estimates are from the truth, in logs: the one scorer of all methods.
 *
 * @param coverage share of the flows with an estimate
 */
record Judged(double median, double rootMeanSquare, double coverage) {

    /** Estimates that are NaN are left out and lower the coverage. */
    static Judged of(double[] estimates, double[] truth) {
        List<Double> errors = new ArrayList<>();
        double squares = 0;
        for (int i = 0; i < truth.length; i++) {
            double error = Math.log(estimates[i] / truth[i]);
            if (!Double.isNaN(error)) {
                errors.add(Math.abs(error));
                squares += error * error;
            }
        }
        double[] sizes = errors.stream().mapToDouble(v -> v).toArray();
        return new Judged(
                Quantiles.median(sizes), Math.sqrt(squares / sizes.length), sizes.length / (double) truth.length);
    }

    /** Probability that a cell with the mark scores above one without (ties count half); NaN scores are 0. */
    static double areaUnderCurve(double[] scores, boolean[] marked) {
        List<double[]> cells = new ArrayList<>();
        for (int i = 0; i < scores.length; i++) {
            cells.add(new double[] {Double.isNaN(scores[i]) ? 0 : scores[i], marked[i] ? 1 : 0});
        }
        cells.sort((a, b) -> Double.compare(a[0], b[0]));
        double ranks = 0;
        double with = 0;
        for (int from = 0; from < cells.size(); ) {
            int to = from;
            while (to < cells.size() && cells.get(to)[0] == cells.get(from)[0]) {
                to++;
            }
            for (int k = from; k < to; k++) {
                ranks += cells.get(k)[1] * (from + to + 1) / 2.0;
                with += cells.get(k)[1];
            }
            from = to;
        }
        return (ranks - with * (with + 1) / 2) / (with * (cells.size() - with));
    }

    /** Rank correlation of what is estimated with what is true. */
    static double rankCorrelation(double[] estimated, double[] real) {
        return new SpearmansCorrelation().correlation(estimated, real);
    }
}
