package org.tidewaiter.detect.price;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Takes from every value the median of those it belongs with: of one declarant, or of one partner. Without it, whoever
 * always buys dear is odd in every consignment, and hides who is odd once.
 */
public final class Centring {
    private Centring() {}

    /** The values, each less the median of the values with the same label. */
    public static double[] within(List<String> labels, double[] values) {
        Map<String, List<Double>> members = new TreeMap<>();
        for (int i = 0; i < values.length; i++) {
            members.computeIfAbsent(labels.get(i), k -> new ArrayList<>()).add(values[i]);
        }
        Map<String, Double> medians = new TreeMap<>();
        members.forEach((label, of) -> medians.put(
                label, Quantiles.median(of.stream().mapToDouble(v -> v).toArray())));
        double[] centred = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            centred[i] = values[i] - medians.getOrDefault(labels.get(i), 0.0);
        }
        return centred;
    }
}
