package org.tidewaiter.analysis;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tidewaiter.trade.HsRevision;

/**
 * One good of one pair while its rows come in. Most goods have few, and millions may wait, so only months with figures are
 * held until it is finished.
 */
final class FlowDraft {
    private static final String[] FLOWS = {"M", "RM", "RX", "X"}; // as numbered in flow_periods.sql
    private static final int FLOW_BITS = 2;
    private static final int PARTNER_BITS = 13;
    private static final int LENGTH_BITS = 4;
    private static final int FILLED = 10; // digits
    private static final double EXACT = 1e12; // below it a sum in thousandths is a whole number that a double can hold
    private static final int FEW = 2;

    private final long flowKey;
    private final String code;
    private final BitSet given = new BitSet();
    private final Set<Long> releases = new HashSet<>(FEW);
    private long lastRelease = -1;
    private int count;
    private int[] places = new int[FEW];
    private double[] usd = new double[FEW];
    private double[] kg = new double[FEW];
    private int[] editions = new int[FEW]; // first years; 0 where the source does not say

    FlowDraft(long flowKey, String code) {
        this.flowKey = flowKey;
        this.code = code;
    }

    /** A number for reporter and partner. */
    static long pairOf(long flowKey) {
        return flowKey >> FLOW_BITS;
    }

    /** The code cut to some digits. */
    static String code(long codeKey, int level) {
        int digits = Math.min(level, (int) (codeKey & ((1 << LENGTH_BITS) - 1)));
        String filled = Long.toString(codeKey >> LENGTH_BITS);
        return "0".repeat(FILLED - filled.length()).concat(filled).substring(0, digits);
    }

    int reporter() {
        return (int) (flowKey >> (FLOW_BITS + PARTNER_BITS));
    }

    int partner() {
        return (int) (flowKey >> FLOW_BITS) & ((1 << PARTNER_BITS) - 1);
    }

    String flow() {
        return FLOWS[(int) (flowKey & ((1 << FLOW_BITS) - 1))];
    }

    String code() {
        return code;
    }

    BitSet given() {
        return given;
    }

    Set<Long> releases() {
        return releases;
    }

    /** Rows of a good come from the same release for the most part. */
    void add(long release) {
        if (release != lastRelease) {
            releases.add(release);
            lastRelease = release;
        }
    }

    /** Several lines or releases may hold parts of one month; a part without a value adds nothing. */
    void put(int place, double value, double weight, int edition) {
        if (!given.get(place)) {
            append(place, value, weight, edition);
            return;
        }
        int at = count - 1;
        while (places[at] != place) {
            at--;
        }
        if (Double.isNaN(usd[at])) {
            usd[at] = value;
            kg[at] = weight;
        } else if (!Double.isNaN(value)) {
            usd[at] = exact(usd[at] + value);
            kg[at] = exact(kg[at] + weight);
        }
        editions[at] = Math.max(editions[at], edition);
    }

    private void append(int place, double value, double weight, int edition) {
        if (count == places.length) {
            int room = 2 * count;
            places = Arrays.copyOf(places, room);
            usd = Arrays.copyOf(usd, room);
            kg = Arrays.copyOf(kg, room);
            editions = Arrays.copyOf(editions, room);
        }
        given.set(place);
        places[count] = place;
        usd[count] = value;
        kg[count] = weight;
        editions[count] = edition;
        count++;
    }

    /** Amounts have three decimals; what adding leaves beyond them is no part of the sum. */
    private static double exact(double sum) {
        return Math.abs(sum) < EXACT ? Math.rint(sum * 1000) / 1000 : sum;
    }

    /** {@code known} are months in which it is a zero where it does not occur, {@code joint} such as stand with another. */
    FlowPeriods finish(int length, BitSet known, BitSet joint) {
        double[] allUsd = new double[length];
        double[] allKg = new double[length];
        CellState[] states = new CellState[length];
        @Nullable HsRevision[] allEditions = new HsRevision[length];
        for (int place = 0; place < length; place++) {
            boolean zero = known.get(place);
            allUsd[place] = zero ? 0 : Double.NaN;
            allKg[place] = zero ? 0 : Double.NaN;
            states[place] = zero
                    ? CellState.REPORTED_ZERO
                    : joint.get(place) ? CellState.PUBLISHED_JOINTLY : CellState.NOT_PUBLISHED;
        }
        for (int at = 0; at < count; at++) {
            int place = places[at];
            allUsd[place] = usd[at];
            allKg[place] = kg[at];
            states[place] = state(usd[at]);
            allEditions[place] = editions[at] == 0 ? null : HsRevision.ofYear(editions[at]);
        }
        return new FlowPeriods(reporter(), partner(), Line.flow(flow()), code, allUsd, allKg, states, allEditions);
    }

    private static CellState state(double value) {
        return Double.isNaN(value) ? CellState.SUPPRESSED : value == 0 ? CellState.REPORTED_ZERO : CellState.REPORTED;
    }
}
