package org.tidewaiter.detect.events;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.tidewaiter.detect.pairs.Medians;

/**
 * How much a reporter usually changes its figures after their first release. An effect no larger than 95 in 100 of its
 * revisions may be gone with the next release. A figure that was first a zero, or became one, has no relative
 * revision and is left out: appearing and vanishing are told by the difference of the releases.
 */
public final class ReleaseNoise {
    private static final double MOST = .95; // of the revisions: what nearly all of them stay below
    private static final int LEAST = 20; // revisions: with fewer, the largest alone would decide the 95th percentile

    /** How long after the first release the later figure was read. */
    public enum Lag {
        ONE_MONTH(1),
        THREE_MONTHS(3),
        TWELVE_MONTHS(12),
        LONGER(Integer.MAX_VALUE);

        private final int most;

        Lag(int most) {
            this.most = most;
        }

        /** The shortest lag that is not exceeded. */
        public static Lag of(int months) {
            for (Lag lag : values()) {
                if (months <= lag.most) {
                    return lag;
                }
            }
            throw new IllegalStateException("no lag for " + months);
        }
    }

    /** One figure of a reporter in two releases that lie some months apart. */
    public record Revision(int reporter, int months, double first, double latest) {}

    /** The usual size of revisions, as a share of the first figure; {@code bound} is NaN where too few are known. */
    public record Bound(int revisions, double bound) {}

    /** Whether an effect stands out from revisions. */
    public enum Answer {
        WITHIN,
        BEYOND,
        /** Too few revisions of this reporter are known to say. */
        UNKNOWN
    }

    private final SortedMap<Integer, Map<Lag, Bound>> bounds = new TreeMap<>();

    private ReleaseNoise() {}

    /** The noise in these revisions, by reporter and lag. */
    public static ReleaseNoise of(List<Revision> revisions) {
        SortedMap<Integer, Map<Lag, List<Double>>> sizes = new TreeMap<>();
        for (Revision revision : revisions) {
            if (revision.first() > 0 && revision.latest() > 0) {
                sizes.computeIfAbsent(revision.reporter(), reporter -> new EnumMap<>(Lag.class))
                        .computeIfAbsent(Lag.of(revision.months()), lag -> new ArrayList<>())
                        .add(Math.abs(revision.latest() / revision.first() - 1));
            }
        }
        ReleaseNoise noise = new ReleaseNoise();
        sizes.forEach((reporter, byLag) -> byLag.forEach((lag, found) -> noise.bounds
                .computeIfAbsent(reporter, key -> new EnumMap<>(Lag.class))
                .put(lag, bound(found))));
        return noise;
    }

    private static Bound bound(List<Double> sizes) {
        double[] all = sizes.stream().mapToDouble(Double::doubleValue).toArray();
        return new Bound(all.length, all.length < LEAST ? Double.NaN : Medians.quantile(all, MOST));
    }

    /** What is known of a reporter's revisions at a lag. */
    public Bound bound(int reporter, Lag lag) {
        return bounds.getOrDefault(reporter, Map.of()).getOrDefault(lag, new Bound(0, Double.NaN));
    }

    /** Whether a relative effect (1.5 for a figure two and a half times as large as expected) may be a revision. */
    public Answer isWithinNoise(int reporter, Lag lag, double effect) {
        double bound = bound(reporter, lag).bound();
        if (Double.isNaN(bound) || Double.isNaN(effect)) {
            return Answer.UNKNOWN;
        }
        return Math.abs(effect) <= bound ? Answer.WITHIN : Answer.BEYOND;
    }
}
