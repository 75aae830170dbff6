package org.tidewaiter.detect.pairs;

import java.util.List;
import org.tidewaiter.trade.ReferenceTable;

/**
 * Which codes stand so near each other that the same goods may be declared under either: codes of one heading, and the
 * pairs of {@code reference/neighbours.csv}.
 */
final class Neighbours {
    private static final int HEADING = 4; // digits

    private static final class Packed {
        static final Neighbours INSTANCE = new Neighbours(ReferenceTable.list(
                "reference/neighbours.csv", row -> new Pair(row.getField("code"), row.getField("neighbour"))));
    }

    private record Pair(String one, String other) {
        boolean joins(String a, String b) {
            return (a.startsWith(one) && b.startsWith(other)) || (a.startsWith(other) && b.startsWith(one));
        }
    }

    private final List<Pair> pairs;

    private Neighbours(List<Pair> pairs) {
        this.pairs = pairs;
    }

    /** The pairs packed with the program. */
    static Neighbours packed() {
        return Packed.INSTANCE;
    }

    /** True if goods of one code are easily declared under the other. A code is no neighbour of codes under itself. */
    boolean areNear(String a, String b) {
        if (a.startsWith(b) || b.startsWith(a)) {
            return false;
        }
        boolean sameHeading = a.length() >= HEADING && b.length() >= HEADING && a.regionMatches(0, b, 0, HEADING);
        return sameHeading || pairs.stream().anyMatch(pair -> pair.joins(a, b));
    }
}
