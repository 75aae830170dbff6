package org.tidewaiter.detect.mirror;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.tidewaiter.detect.price.Quantiles;

/**
 * Takes from every cell of a table what its row and its column have in common, by medians (Tukey 1977, "Exploratory Data
 * Analysis", chapter 11). Cells may be missing.
 */
final class MedianPolish {
    private static final int ROUNDS = 10; // it settles in a few; medians may swing a little for ever
    private static final double STILL = 1e-9;

    private MedianPolish() {}

    /** What is left of each cell; {@code rows} and {@code columns} say where it stands. */
    static double[] residuals(int[] rows, int[] columns, double[] cells) {
        double[] left = cells.clone();
        for (int round = 0; round < ROUNDS; round++) {
            double moved = sweep(rows, left) + sweep(columns, left);
            if (moved < STILL) {
                break;
            }
        }
        return left;
    }

    private static double sweep(int[] groups, double[] cells) {
        Map<Integer, List<Integer>> members = new TreeMap<>();
        for (int i = 0; i < groups.length; i++) {
            members.computeIfAbsent(groups[i], k -> new ArrayList<>()).add(i);
        }
        double moved = 0;
        for (List<Integer> of : members.values()) {
            double median =
                    Quantiles.median(of.stream().mapToDouble(i -> cells[i]).toArray());
            moved = Math.max(moved, Math.abs(median));
            of.forEach(i -> cells[i] -= median);
        }
        return moved;
    }

    /** How many cells share a group with each. */
    static int[] company(int[] groups) {
        Map<Integer, Integer> counts = new TreeMap<>();
        for (int group : groups) {
            counts.merge(group, 1, Integer::sum);
        }
        return Arrays.stream(groups).map(group -> counts.getOrDefault(group, 0)).toArray();
    }
}
