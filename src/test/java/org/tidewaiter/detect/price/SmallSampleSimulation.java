package org.tidewaiter.detect.price;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.SplittableRandom;

/**
 * Prints the constants of {@link SmallSample}: how far below the true one the scale of a trimmed fit lies on average, over
 * data sets of independent normal errors with standard deviation 1 and normal predictors. The seed is fixed: the same
 * constants come out every time. Run with {@code java -cp "target/test-classes:target/classes:target/lib/*"} and the name of
 * this class.
 */
final class SmallSampleSimulation {
    static final double[] SHARES = {0.5, 0.75, 0.875};
    static final int MOST_COLUMNS = 3;
    private static final int[] ROWS = {8, 10, 12, 15, 20, 30, 60};
    private static final int[] TIMES = {3000, 3000, 3000, 3000, 3000, 1500, 1500};
    private static final int STARTS = 50;
    private static final double MOST_POWER = 4;

    /** Deviation from 1 as {@code c / rows ^ b}. */
    private record Law(double c, double b, double worst) {
        double factor(int rows) {
            return 1 / (1 - c / Math.pow(rows, b));
        }
    }

    private SmallSampleSimulation() {}

    public static void main(String[] none) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        for (int columns = 1; columns <= MOST_COLUMNS; columns++) {
            for (double share : SHARES) {
                double[] raw = new double[ROWS.length];
                for (int i = 0; i < ROWS.length; i++) {
                    raw[i] = mean(columns, ROWS[i], share, TIMES[i], 1, false);
                }
                Law rawLaw = fit(raw);
                double[] weighted = new double[ROWS.length];
                for (int i = 0; i < ROWS.length; i++) {
                    weighted[i] = mean(columns, ROWS[i], share, TIMES[i], rawLaw.factor(ROWS[i]), true);
                }
                Law weightedLaw = fit(weighted);
                out.printf(
                        Locale.ROOT,
                        "columns %d share %.3f raw {%.4f, %.4f} off by %.4f reweighted {%.4f, %.4f} off by %.4f%n",
                        columns,
                        share,
                        rawLaw.c(),
                        rawLaw.b(),
                        rawLaw.worst(),
                        weightedLaw.c(),
                        weightedLaw.b(),
                        weightedLaw.worst());
            }
        }
    }

    /** Mean scale over many data sets. */
    static double mean(int columns, int rows, double share, int times, double rawFactor, boolean reweighted) {
        SplittableRandom random = new SplittableRandom(columns * 1_000_000L + rows * 1000L + (long) (share * 1000));
        double sum = 0;
        for (int time = 0; time < times; time++) {
            double[][] predictors = new double[columns - 1][rows];
            double[] y = new double[rows];
            for (int row = 0; row < rows; row++) {
                for (double[] predictor : predictors) {
                    predictor[row] = random.nextGaussian();
                }
                y[row] = random.nextGaussian();
            }
            ReweightedLts fit = ReweightedLts.fit(Design.of(rows, predictors), y, share, STARTS, 1, rawFactor, 1)
                    .orElseThrow();
            sum += reweighted ? fit.scale() : fit.rawScale();
        }
        return sum / times;
    }

    /** The law whose largest miss is smallest in least squares, each size counting by its number of data sets. */
    private static Law fit(double[] means) {
        Law best = new Law(0, 1, Double.POSITIVE_INFINITY);
        double least = Double.POSITIVE_INFINITY;
        for (double b = 0.2; b <= MOST_POWER; b += 0.0005) {
            double top = 0;
            double bottom = 0;
            for (int i = 0; i < ROWS.length; i++) {
                double power = Math.pow(ROWS[i], -b);
                double weight = TIMES[i] * (double) ROWS[i]; // a scale from n rows varies as 1/n
                top += weight * (1 - means[i]) * power;
                bottom += weight * power * power;
            }
            double c = top / bottom;
            double squares = 0;
            double worst = 0;
            for (int i = 0; i < ROWS.length; i++) {
                double miss = 1 - means[i] - c * Math.pow(ROWS[i], -b);
                squares += TIMES[i] * (double) ROWS[i] * miss * miss;
                worst = Math.max(worst, Math.abs(miss));
            }
            if (squares < least) {
                least = squares;
                best = new Law(c, b, worst);
            }
        }
        return best;
    }
}
