package org.tidewaiter.analysis;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.tidewaiter.trade.Period;
import org.tidewaiter.trade.PeriodRange;

/** What it means that a good does not occur in a month, for every pair at once. */
final class PublishedPeriods {
    private static final int EVERY_PARTNER = -1;
    private static final int MANY_PAIRS = 20; // of which none trades by chance where all others of the years do

    private record NamedGoods(long release, String flow, String code) {}

    private record Whose(int reporter, int partner, String flow) {}

    /** Months of releases that hold every good, and of such as hold those they name, by release. */
    private record Cover(BitSet allGoods, BitSet joint, Map<Long, BitSet> named) {
        Cover() {
            this(new BitSet(), new BitSet(), new HashMap<>());
        }

        void set(int place, boolean isJoint, boolean isAllGoods, long release) {
            BitSet months =
                    isJoint ? joint : isAllGoods ? allGoods : named.computeIfAbsent(release, key -> new BitSet());
            months.set(place);
        }
    }

    private final Map<Whose, Cover> covers = new HashMap<>();
    private final Map<NamedGoods, BitSet> notAsked = new HashMap<>();

    private PublishedPeriods() {}

    static PublishedPeriods read(Slice slice, PeriodRange range) {
        PublishedPeriods months = new PublishedPeriods();
        int length = range.listPeriods().size();
        slice.forEachPublishedPeriod(row -> {
            Period period = new Period(row.getInt("period"));
            int first = FlowPeriodsReader.placeOf(range, period.first().number());
            int last = FlowPeriodsReader.placeOf(range, period.last().number());
            for (int place = Math.max(0, first); place <= Math.min(last, length - 1); place++) {
                Cover cover = months.covers.computeIfAbsent(
                        new Whose(row.getInt("reporter"), row.getInt("partner"), row.getString("flow")),
                        whose -> new Cover());
                cover.set(place, period.isJoint(), row.getBoolean("all_goods"), row.getLong("release_number"));
            }
        });
        slice.forEachNotAsked(
                range,
                MANY_PAIRS,
                row -> months.notAsked
                        .computeIfAbsent(
                                new NamedGoods(
                                        row.getLong("release_number"),
                                        row.getString("flow"),
                                        row.getString("goods_code")),
                                goods -> new BitSet())
                        .set(FlowPeriodsReader.placeOf(range, row.getInt("period"))));
        return months;
    }

    /**
     * Months in which a good named by these releases is a zero where it does not occur. Where a release names a good for
     * nobody in a month and for many pairs in every other, it did not ask for it: that month is unknown.
     */
    BitSet known(int reporter, int partner, String flow, String code, Set<Long> releases) {
        BitSet known = new BitSet();
        for (int whom : new int[] {partner, EVERY_PARTNER}) {
            Cover cover = covers.get(new Whose(reporter, whom, flow));
            if (cover != null) {
                known.or(cover.allGoods());
                for (Long release : releases) {
                    BitSet named = (BitSet)
                            cover.named().getOrDefault(release, new BitSet()).clone();
                    named.andNot(notAsked.getOrDefault(new NamedGoods(release, flow, code), new BitSet()));
                    known.or(named);
                }
            }
        }
        return known;
    }

    /** Months that are published together with another. */
    BitSet joint(int reporter, int partner, String flow) {
        BitSet joint = new BitSet();
        for (int whom : new int[] {partner, EVERY_PARTNER}) {
            Cover cover = covers.get(new Whose(reporter, whom, flow));
            if (cover != null) {
                joint.or(cover.joint());
            }
        }
        return joint;
    }
}
