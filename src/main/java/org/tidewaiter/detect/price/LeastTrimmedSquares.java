package org.tidewaiter.detect.price;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;

/**
 * The fit whose best share of squared residuals is smallest, found by concentration steps from many small subsets
 * (Rousseeuw and Van Driessen 2006, "Computing LTS regression for large data sets", Data Mining and Knowledge Discovery
 * 12, sections 2 to 4). Up to the share that is left out may be anything without bending it.
 */
final class LeastTrimmedSquares {
    static final int CARRIED = 10; // fits taken to convergence, as in the paper
    private static final int LARGE = 600; // rows from which the search begins in parts, as in the paper
    private static final int PART = 300;
    private static final int PARTS = 5;
    private static final int MOST_STEPS = 100; // concentration always ends; a guard against a tie that swaps for ever

    private final Design design;
    private final double[] y;
    private final int kept;
    private final double[] residuals;
    private final double[] squares;
    private final double[] weights;

    /** One fit: coefficients for the centred predictors, and the sum of its smallest squared residuals. */
    @SuppressWarnings("ArrayRecordComponent") // inner numbers of a search; nobody compares fits
    record Fit(double[] beta, double objective) {}

    private LeastTrimmedSquares(Design design, double[] y, int kept) {
        this.design = design;
        this.y = y;
        this.kept = kept;
        this.residuals = new double[y.length];
        this.squares = new double[y.length];
        this.weights = new double[y.length];
    }

    /** How many rows count for a share of coverage between one half and 1. */
    static int coverage(double share, int rows, int columns) {
        int least = (rows + columns + 1) / 2;
        return (int) Math.floor(2 * least - rows + 2 * (rows - least) * share);
    }

    /** The best fits found, best first; none where the rows determine no fit at all. */
    static List<Fit> search(Design design, double[] y, int kept, int starts, int carried, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        LeastTrimmedSquares whole = new LeastTrimmedSquares(design, y, kept);
        List<Fit> candidates = y.length > LARGE
                ? whole.fromParts(starts, carried, random)
                : whole.fromSubsets(starts, carried, random);
        List<Fit> ends = new ArrayList<>();
        for (Fit candidate : candidates) {
            ends.add(whole.converge(candidate.beta, MOST_STEPS));
        }
        ends.sort(Comparator.comparingDouble(Fit::objective));
        return ends;
    }

    private List<Fit> fromParts(int starts, int carried, SplittableRandom random) {
        int[] order = new int[y.length];
        Arrays.setAll(order, i -> i);
        for (int i = order.length - 1; i > 0; i--) {
            int j = random.nextInt(i + 1);
            int held = order[i];
            order[i] = order[j];
            order[j] = held;
        }
        int parts = Math.min(PARTS, y.length / PART);
        Best best = new Best(carried);
        for (int part = 0; part < parts; part++) {
            int[] rows = Arrays.copyOfRange(order, part * PART, (part + 1) * PART);
            double[] of = new double[PART];
            Arrays.setAll(of, i -> y[rows[i]]);
            int share = Math.max(design.columns() + 1, (int) Math.round((double) kept / y.length * PART));
            LeastTrimmedSquares small = new LeastTrimmedSquares(design.pick(rows), of, share);
            for (Fit fit : small.fromSubsets(starts / parts, carried, random)) {
                best.offer(converge(fit.beta, 2));
            }
        }
        return best.fits;
    }

    private List<Fit> fromSubsets(int starts, int carried, SplittableRandom random) {
        int rows = design.rows();
        int columns = design.columns();
        Best best = new Best(carried);
        int[] chosen = new int[columns];
        if (combinations(rows, columns) <= starts) {
            Arrays.setAll(chosen, i -> i);
            do {
                start(chosen, best);
            } while (next(chosen, rows));
        } else {
            for (int i = 0; i < starts; i++) {
                draw(chosen, rows, random);
                start(chosen, best);
            }
        }
        return best.fits;
    }

    private void start(int[] chosen, Best best) {
        double[] of = new double[chosen.length];
        double[] ones = new double[chosen.length];
        for (int k = 0; k < chosen.length; k++) {
            of[k] = y[chosen[k]];
            ones[k] = 1;
        }
        double[] beta = new double[design.columns()];
        if (design.pick(chosen).solve(of, ones, beta)) {
            best.offer(converge(beta, 2)); // two steps tell good starts from bad ones (section 3.2 of the paper)
        }
    }

    /** Concentration: keep the rows with the smallest residuals, fit them, until nothing changes. */
    private Fit converge(double[] from, int most) {
        double[] beta = from.clone();
        double before = Double.POSITIVE_INFINITY;
        double objective = concentrate(beta);
        for (int step = 0; step < most && objective < before; step++) {
            before = objective;
            if (!design.solve(y, weights, beta)) {
                break;
            }
            objective = concentrate(beta);
        }
        return new Fit(beta, objective);
    }

    /** Sets the weights of the kept rows and returns the sum of their squares. */
    private double concentrate(double[] beta) {
        design.residuals(y, beta, residuals);
        for (int i = 0; i < squares.length; i++) {
            squares[i] = residuals[i] * residuals[i];
        }
        double limit = Quantiles.select(squares, kept - 1); // disturbs the squares, so they are made again below
        int left = kept;
        double sum = 0;
        for (int i = 0; i < residuals.length; i++) {
            double square = residuals[i] * residuals[i];
            if (square < limit) {
                weights[i] = 1;
                sum += square;
                left--;
            } else {
                weights[i] = 0;
            }
        }
        for (int i = 0; i < residuals.length && left > 0; i++) { // rows exactly at the limit fill what room is left
            if (residuals[i] * residuals[i] == limit) {
                weights[i] = 1;
                sum += limit;
                left--;
            }
        }
        return sum;
    }

    private static double combinations(int rows, int columns) {
        double all = 1;
        for (int k = 0; k < columns; k++) {
            all = all * (rows - k) / (k + 1);
        }
        return all;
    }

    private static boolean next(int[] chosen, int rows) {
        int at = chosen.length - 1;
        while (at >= 0 && chosen[at] == rows - chosen.length + at) {
            at--;
        }
        if (at < 0) {
            return false;
        }
        chosen[at]++;
        for (int k = at + 1; k < chosen.length; k++) {
            chosen[k] = chosen[k - 1] + 1;
        }
        return true;
    }

    private static void draw(int[] chosen, int rows, SplittableRandom random) {
        for (int k = 0; k < chosen.length; k++) {
            boolean again = true;
            while (again) {
                chosen[k] = random.nextInt(rows);
                again = false;
                for (int other = 0; other < k; other++) {
                    again |= chosen[other] == chosen[k];
                }
            }
        }
    }

    /** The few best fits so far, each once. */
    private static final class Best {
        private final int room;
        private final List<Fit> fits = new ArrayList<>();

        private Best(int room) {
            this.room = room;
        }

        private void offer(Fit fit) {
            if (fits.size() == room && fit.objective >= fits.get(room - 1).objective) {
                return;
            }
            int place = 0;
            while (place < fits.size() && fits.get(place).objective < fit.objective) {
                place++;
            }
            if (place < fits.size() && Arrays.equals(fits.get(place).beta, fit.beta)) {
                return;
            }
            fits.add(place, fit);
            if (fits.size() > room) {
                fits.remove(room);
            }
        }
    }
}
