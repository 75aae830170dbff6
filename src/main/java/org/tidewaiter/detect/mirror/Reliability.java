package org.tidewaiter.detect.mirror;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.tidewaiter.detect.price.Quantiles;

/**
 * How far each reporter's figures stray, from how far the two sides of its flows are apart. The squared gap of a flow is
 * on average the exporter's variance plus the importer's; 30 alternating updates take the two apart, a flow counting
 * less the wider its reporters stray (after Gaulier and Zignago 2010, "BACI", CEPII working paper 2010-23, section 4).
 * Sums of two leave it open how much belongs to exporters and how much to importers as a whole; the steadiest exporter
 * and the steadiest importer are taken to be alike.
 */
public final class Reliability {
    private static final double LEAST = 0.002; // nobody reports closer than 4 or 5 %
    private static final int ROUNDS = 30;
    private static final double FARTHEST =
            9; // a squared gap of three standard deviations, beyond which it counts as that
    private static final double CUT_SHARE = 0.9946; // mean of a squared standard normal cut at 9
    private static final double PRIOR = 4; // flows as many as which everybody's variance counts for a reporter of few

    private static final double UNKNOWN = 0.25; // a standard deviation of one half, where no flow has two sides

    private final Map<Integer, Double> exporters;
    private final Map<Integer, Double> importers;
    private final double usualExporter;
    private final double usualImporter;

    private Reliability(Map<Integer, Double> exporters, Map<Integer, Double> importers) {
        this.exporters = exporters;
        this.importers = importers;
        this.usualExporter = mean(exporters);
        this.usualImporter = mean(importers);
    }

    private static double mean(Map<Integer, Double> variances) {
        return variances.values().stream().mapToDouble(v -> v).average().orElse(UNKNOWN);
    }

    /** Of flows with the freight that was found for them. */
    public static Reliability of(List<MirrorPair> pairs, Freight freight) {
        List<MirrorPair> both = pairs.stream().filter(MirrorPair::isTwoSided).toList();
        double[] gaps = both.stream()
                .mapToDouble(pair -> pair.logRatio() - Math.log1p(freight.share(pair)))
                .toArray();
        double centre = gaps.length == 0 ? 0 : Quantiles.median(gaps);
        Map<Integer, Integer> exporters =
                places(both.stream().map(MirrorPair::exporter).toList());
        Map<Integer, Integer> importers =
                places(both.stream().map(MirrorPair::importer).toList());
        int[] from = both.stream()
                .mapToInt(pair -> exporters.getOrDefault(pair.exporter(), 0))
                .toArray();
        int[] to = both.stream()
                .mapToInt(pair -> importers.getOrDefault(pair.importer(), 0))
                .toArray();
        double[] squares = new double[gaps.length];
        double mean = 0;
        for (int i = 0; i < gaps.length; i++) {
            squares[i] = (gaps[i] - centre) * (gaps[i] - centre);
            mean += squares[i] / gaps.length;
        }
        double[] ofExporters = filled(exporters.size(), mean / 2);
        double[] ofImporters = filled(importers.size(), mean / 2);
        for (int round = 0; round < ROUNDS; round++) {
            update(ofExporters, from, ofImporters, to, squares);
            update(ofImporters, to, ofExporters, from, squares);
            share(ofExporters, ofImporters);
        }
        return new Reliability(named(exporters, ofExporters), named(importers, ofImporters));
    }

    /** The variance of each reporter of one side from squared gaps less the variance of the other. */
    private static void update(double[] mine, int[] me, double[] theirs, int[] them, double[] squares) {
        double[] sums = new double[mine.length];
        double[] weights = new double[mine.length];
        double all = 0;
        for (int i = 0; i < squares.length; i++) {
            double expected = Math.max(mine[me[i]], LEAST) + Math.max(theirs[them[i]], LEAST);
            double weight = 1 / (expected * expected); // a squared gap scatters in proportion to its mean
            double cut = Math.min(squares[i], FARTHEST * expected) / CUT_SHARE;
            sums[me[i]] += weight * (cut - theirs[them[i]]);
            weights[me[i]] += weight;
            all += cut - theirs[them[i]];
        }
        double usual = all / Math.max(1, squares.length);
        double[] counts = new double[mine.length];
        for (int place : me) {
            counts[place]++;
        }
        for (int k = 0; k < mine.length; k++) {
            double own = sums[k] / weights[k];
            mine[k] = (counts[k] * own + PRIOR * usual) / (counts[k] + PRIOR);
        }
    }

    /** Moves what is open between the sides so that the steadiest of both are alike. */
    private static void share(double[] exporters, double[] importers) {
        double least = Arrays.stream(exporters).min().orElse(0);
        double other = Arrays.stream(importers).min().orElse(0);
        double moved = (other - least) / 2;
        for (int i = 0; i < exporters.length; i++) {
            exporters[i] += moved;
        }
        for (int i = 0; i < importers.length; i++) {
            importers[i] -= moved;
        }
    }

    private static double[] filled(int length, double value) {
        double[] filled = new double[length];
        Arrays.fill(filled, value);
        return filled;
    }

    private static Map<Integer, Integer> places(List<Integer> reporters) {
        Map<Integer, Integer> places = new TreeMap<>();
        reporters.forEach(reporter -> places.put(reporter, 0));
        int next = 0;
        for (Map.Entry<Integer, Integer> entry : places.entrySet()) {
            entry.setValue(next++);
        }
        return places;
    }

    private static Map<Integer, Double> named(Map<Integer, Integer> places, double[] variances) {
        Map<Integer, Double> named = new TreeMap<>(); // in order: the usual variance is their sum
        places.forEach((reporter, place) -> named.put(reporter, Math.max(variances[place], LEAST)));
        return named;
    }

    /** Variance of the logarithm of what a country reports as exporter; the usual one where it is not known. */
    public double exporter(int country) {
        return exporters.getOrDefault(country, usualExporter);
    }

    /** The same as importer. */
    public double importer(int country) {
        return importers.getOrDefault(country, usualImporter);
    }
}
