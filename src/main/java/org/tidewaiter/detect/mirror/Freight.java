package org.tidewaiter.detect.mirror;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tidewaiter.detect.price.Quantiles;

/**
 * What freight and insurance add to a value on its way, learned from the flows both sides report: a line in the
 * logarithm of the distance where distances are known, else the median of the pair of countries, or of all flows where
 * the pair has few. Never below nothing nor above 20 % (Gaulier and Zignago 2010, "BACI", CEPII working paper 2010-23,
 * section 3; International Monetary Fund, Direction of Trade Statistics, for the span).
 */
public final class Freight {
    private static final double MOST = 0.20;
    private static final double USUAL =
            0.06; // the constant of the Direction of Trade Statistics, where nothing is known
    private static final double TRIMMED = 0.10; // on each side: ratios beyond are about reports, not about freight
    private static final int LEAST_FOR_LINE = 30; // flows with a distance; a slope from fewer is chance
    private static final int LEAST_FOR_PAIR = 8; // flows between two countries before their median is heard

    private final boolean byDistance;
    private final double constant;
    private final double slope;
    private final Map<Long, Double> byPair;
    private final double overall;

    private Freight(boolean byDistance, double constant, double slope, Map<Long, Double> byPair, double overall) {
        this.byDistance = byDistance;
        this.constant = constant;
        this.slope = slope;
        this.byPair = byPair;
        this.overall = overall;
    }

    /** Learned from flows of any goods and periods. */
    public static Freight of(List<MirrorPair> pairs) {
        List<MirrorPair> both = pairs.stream().filter(MirrorPair::isTwoSided).toList();
        if (both.isEmpty()) {
            return new Freight(false, 0, 0, Map.of(), Math.log1p(USUAL));
        }
        double[] ratios = both.stream().mapToDouble(MirrorPair::logRatio).toArray();
        double low = Quantiles.quantile(ratios, TRIMMED);
        double high = Quantiles.quantile(ratios, 1 - TRIMMED);
        double[] line = line(both, low, high);
        Map<Long, List<Double>> grouped = new HashMap<>();
        for (MirrorPair pair : both) {
            grouped.computeIfAbsent(key(pair), k -> new ArrayList<>()).add(pair.logRatio());
        }
        Map<Long, Double> medians = new HashMap<>();
        grouped.forEach((pair, of) -> {
            if (of.size() >= LEAST_FOR_PAIR) {
                medians.put(
                        pair, Quantiles.median(of.stream().mapToDouble(v -> v).toArray()));
            }
        });
        return new Freight(
                line.length > 0,
                line.length > 0 ? line[0] : 0,
                line.length > 0 ? line[1] : 0,
                medians,
                Quantiles.median(ratios));
    }

    /** Share that is added on the way of a flow, 0 to 0.20. */
    public double share(MirrorPair pair) {
        double log = byDistance && pair.distanceKm() > 0
                ? constant + slope * Math.log(pair.distanceKm())
                : byPair.getOrDefault(key(pair), overall);
        return Math.clamp(Math.expm1(log), 0, MOST);
    }

    private static double[] line(List<MirrorPair> both, double low, double high) {
        List<MirrorPair> placed =
                both.stream().filter(pair -> pair.distanceKm() > 0).toList();
        double[] x =
                placed.stream().mapToDouble(pair -> Math.log(pair.distanceKm())).toArray();
        double[] y = placed.stream()
                .mapToDouble(pair -> Math.clamp(pair.logRatio(), low, high))
                .toArray();
        double meanX = Arrays.stream(x).average().orElse(0);
        double meanY = Arrays.stream(y).average().orElse(0);
        double squares = 0;
        double products = 0;
        for (int i = 0; i < x.length; i++) {
            squares += (x[i] - meanX) * (x[i] - meanX);
            products += (x[i] - meanX) * (y[i] - meanY);
        }
        if (x.length < LEAST_FOR_LINE || squares == 0) {
            return new double[0];
        }
        double slope = products / squares;
        return new double[] {meanY - slope * meanX, slope};
    }

    private static long key(MirrorPair pair) {
        return ((long) pair.exporter() << 32) | pair.importer();
    }
}
