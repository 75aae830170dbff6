package org.tidewaiter.consignment;

import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.tidewaiter.trade.CommodityCode;
import org.tidewaiter.trade.HsRevision;

/**
 * What rows say that differ in nothing but the day, the value and the columns looked at for hints. Two of them are never
 * compared.
 */
final class SharedReading {
    /** A code as it is read in an edition, and what is to be asked about that. */
    record Coded(CommodityCode code, List<Flagged> flags) {}

    private final String digits;
    private final Facts facts;
    private final boolean doubted;
    private final List<Flagged> first;
    private final List<Flagged> second;
    private final List<Flagged> ends;
    private final Map<HsRevision, Coded> byEdition = new EnumMap<>(HsRevision.class);
    private final IdentityHashMap<Decider, Decider.Question> questions =
            new IdentityHashMap<>(1); // one, but where rows state facts

    /**
     * {@code doubted} where a code is known and words beside it say another; {@code first} and {@code second} are flags
     * before and behind those of the day, {@code ends} behind those of hints.
     */
    SharedReading(
            String digits,
            Facts facts,
            boolean doubted,
            List<Flagged> first,
            List<Flagged> second,
            List<Flagged> ends) {
        this.digits = digits;
        this.facts = facts;
        this.doubted = doubted;
        this.first = List.copyOf(first);
        this.second = List.copyOf(second);
        this.ends = List.copyOf(ends);
    }

    /** The code as written; empty where there is none. */
    String digits() {
        return digits;
    }

    Facts facts() {
        return facts;
    }

    List<Flagged> first() {
        return first;
    }

    List<Flagged> second() {
        return second;
    }

    List<Flagged> ends() {
        return ends;
    }

    /** The code in each edition a day has called for so far; only the thread that reads looks at it. */
    Map<HsRevision, Coded> byEdition() {
        return byEdition;
    }

    /** What is asked of a decider about such rows; only the thread that answers does. */
    Decider.Question question(Decider decider) {
        return questions.computeIfAbsent(decider, one -> one.question(facts, doubted));
    }
}
