package org.tidewaiter.detect.pairs;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.tidewaiter.detect.Direction;
import org.tidewaiter.detect.Panel;
import org.tidewaiter.detect.Signal;
import org.tidewaiter.detect.Signals;
import org.tidewaiter.trade.Period;

/** Names processing trade beside findings it may explain; looks for it only where there is such a finding. */
public final class ProcessingNote {
    /** Where the explanation stands in the evidence of a finding. */
    public static final String EVIDENCE = "processing_trade";

    private static final Set<String> EXPLAINED = Set.of("barter", "basket_drift", "unit_value");
    private static final String MOVED = "codes_moved_most"; // of a basket: code, then what share it had and has

    private final Panel panel;
    private final int end;
    private @Nullable List<ProcessingTrade> found;

    /** @param end last month that is looked at */
    public ProcessingNote(Panel panel, int end) {
        this.panel = panel;
        this.end = end;
    }

    /** The same place for signals, where those that may be explained say so. */
    public Signals beside(Signals signals) {
        return new Signals() {
            @Override
            public void found(Signal signal) {
                signals.found(explained(signal));
            }

            @Override
            public void tested(Period month, Direction direction, double p, Supplier<Signal> signal) {
                signals.tested(month, direction, p, () -> explained(signal.get()));
            }
        };
    }

    private Signal explained(Signal signal) {
        if (!EXPLAINED.contains(signal.detector())) {
            return signal;
        }
        if (found == null) {
            found = ProcessingTrade.find(panel, end);
        }
        Optional<ProcessingTrade> trade =
                found.stream().filter(each -> explains(each, signal)).findFirst();
        return trade.map(each -> signal.with(EVIDENCE, each.says())).orElse(signal);
    }

    private static boolean explains(ProcessingTrade trade, Signal signal) {
        return trade.holds(signal.key().flow(), signal.key().code())
                || (signal.evidence().get(MOVED) instanceof List<?> codes
                        && codes.stream()
                                .anyMatch(code -> trade.holds(signal.key().flow(), String.valueOf(code))));
    }
}
