package org.tidewaiter.detect;

import java.util.Comparator;
import org.tidewaiter.trade.Flow;

/** Whose trade in what: M49 codes of reporter and partner, the flow as the reporter sees it, the commodity code. */
public record FlowKey(int reporter, int partner, Flow flow, String code) implements Comparable<FlowKey> {
    private static final Comparator<FlowKey> ORDER = Comparator.comparingInt(FlowKey::reporter)
            .thenComparingInt(FlowKey::partner)
            .thenComparing(FlowKey::flow)
            .thenComparing(FlowKey::code);

    @Override
    public int compareTo(FlowKey other) {
        return ORDER.compare(this, other);
    }
}
