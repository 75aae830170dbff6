package org.tidewaiter.law;

import java.time.LocalDate;
import java.util.List;
import org.tidewaiter.goods.Concordance;
import org.tidewaiter.goods.Nomenclature;
import org.tidewaiter.trade.CommodityCode;

/**
 * One shared cap over one window of days: every quota of the books that counts against it. The first part names the cap;
 * others are wider readings of its goods, or rules that took its place within the window.
 */
public record Cap(String ledger, LocalDate first, LocalDate last, List<Part> parts) {

    /** One measure with the days of the window on which it held, both included. */
    public record Part(Measure measure, Condition.Quota quota, LocalDate first, LocalDate last) {}

    /** How goods of a code count against a part. */
    public enum Fit {
        /** Not at all. */
        NONE,
        /** Some of them, or under a reading that is not certain. */
        POSSIBLE,
        /** All of them. */
        SURE
    }

    public Cap {
        parts = List.copyOf(parts);
        if (parts.isEmpty()) {
            throw new IllegalArgumentException("a cap without a measure: " + ledger);
        }
    }

    /** The part that names the cap. */
    public Part main() {
        return parts.getFirst();
    }

    /** True if the reading behind the part that names the cap is firm; else nothing surely counts. */
    public boolean isFirm() {
        return main().measure().isFirm();
    }

    /** First day on which anything counts. */
    public LocalDate firstCounted() {
        return parts.stream().map(Part::first).min(LocalDate::compareTo).orElse(first);
    }

    /** Last day on which anything counts. */
    public LocalDate lastCounted() {
        return parts.stream().map(Part::last).max(LocalDate::compareTo).orElse(last);
    }

    /** Reads codes against the goods of the parts. Kept by the caller while it reads many. */
    public Reader reader() {
        return new Reader(this);
    }

    /** Says how codes count, each worked out once. */
    public static final class Reader {
        private final List<Part> parts;
        private final ReachFinder reaches;

        private Reader(Cap cap) {
            this.parts = cap.parts();
            this.reaches = new ReachFinder(
                    parts.stream().map(Part::measure).toList(), Nomenclature.packed(), Concordance.packed());
        }

        /** How goods of a code count against the part of that number. */
        public Fit fit(int part, CommodityCode code) {
            Reach reach = reaches.find(code);
            if (reach.unnamed() || !reach.touched().get(part)) {
                return Fit.NONE;
            }
            Reach.Overlap overlap = reach.overlaps().get(part);
            boolean whole = overlap != null && overlap.whole() && reach.doubt() == null;
            return whole && parts.get(part).measure().isFirm() ? Fit.SURE : Fit.POSSIBLE;
        }
    }
}
