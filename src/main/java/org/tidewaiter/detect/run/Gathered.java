package org.tidewaiter.detect.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tidewaiter.analysis.CellState;
import org.tidewaiter.analysis.FlowPeriods;
import org.tidewaiter.detect.FlowKey;
import org.tidewaiter.detect.pairs.BasketDrift;
import org.tidewaiter.trade.HsRevision;

/** What stands behind a finding about more than one code: the goods of a heading, or all of a pair, added up. */
final class Gathered {
    private Gathered() {}

    /** The figures of a key as published, or those of all codes below it together; null where there are none. */
    static @Nullable FlowPeriods find(Map<FlowKey, FlowPeriods> figures, FlowKey key) {
        FlowPeriods exact = figures.get(key);
        if (exact != null) {
            return exact;
        }
        List<FlowPeriods> parts = new ArrayList<>();
        figures.forEach((each, months) -> {
            boolean below =
                    key.code().equals(BasketDrift.ALL_GOODS) || each.code().startsWith(key.code());
            if (below && each.flow() == key.flow()) {
                parts.add(months);
            }
        });
        return parts.isEmpty() ? null : sum(key, parts);
    }

    /** What is recorded, however much of the rest is unknown; a zero only where every part is one. */
    private static FlowPeriods sum(FlowKey key, List<FlowPeriods> parts) {
        int length = parts.getFirst().valueUsd().length;
        double[] values = new double[length];
        double[] weights = new double[length];
        CellState[] states = new CellState[length];
        @Nullable HsRevision[] editions = new HsRevision[length];
        for (int place = 0; place < length; place++) {
            double value = 0;
            CellState unknown = null;
            for (FlowPeriods part : parts) {
                if (Double.isNaN(part.valueUsd()[place])) {
                    unknown = part.states()[place];
                } else {
                    value += part.valueUsd()[place];
                }
                weights[place] += part.netWeightKg()[place];
                HsRevision edition = part.editions()[place];
                editions[place] = edition == null ? editions[place] : edition;
            }
            boolean known = value > 0 || unknown == null;
            values[place] = known ? value : Double.NaN;
            states[place] = value > 0 ? CellState.REPORTED : unknown == null ? CellState.REPORTED_ZERO : unknown;
        }
        return new FlowPeriods(
                key.reporter(), key.partner(), key.flow(), key.code(), values, weights, states, editions);
    }
}
