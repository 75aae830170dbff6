package org.tidewaiter.detect.run;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.tidewaiter.analysis.FlowPeriods;
import org.tidewaiter.detect.DetectorCard;
import org.tidewaiter.detect.Direction;
import org.tidewaiter.detect.FlowKey;
import org.tidewaiter.detect.Signal;
import org.tidewaiter.detect.Signals;
import org.tidewaiter.detect.events.QuotaUse;
import org.tidewaiter.detect.series.FalseDiscovery;
import org.tidewaiter.trade.Period;

/**
 * Takes the signals of all detectors over all pairs. Keeps the figures of flows that may end up in the list, and sets
 * aside what a change of edition explains.
 */
final class Watching {
    private final FalseDiscovery discovery;
    private final Map<FlowKey, FlowPeriods> kept = new HashMap<>();
    private final Map<FlowKey, FlowPeriods> others = new HashMap<>();
    private final Map<FlowKey, List<Quota>> quotas = new HashMap<>();
    private final Map<String, Integer> explained = new TreeMap<>();

    /** The use of a cap over one window, and the command that goes through its months. */
    record Quota(QuotaUse use, String command) {}

    Watching(FalseDiscovery.Procedure procedure) {
        this.discovery = new FalseDiscovery(procedure);
    }

    /** Takes over what was noticed elsewhere. */
    void add(Watching other) {
        discovery.add(other.discovery);
        kept.putAll(other.kept);
        others.putAll(other.others);
        other.explained.forEach((words, times) -> explained.merge(words, times, Integer::sum));
    }

    FalseDiscovery discovery() {
        return discovery;
    }

    @Nullable
    FlowPeriods figures(FlowKey key) {
        return kept.get(key);
    }

    /** What the other side reports of the same flow, where a finding holds the two against each other. */
    @Nullable
    FlowPeriods otherSide(FlowKey key) {
        return others.get(key);
    }

    /** The window of a cap that a finding speaks of. */
    @Nullable
    Quota quota(Signal signal) {
        return quotas.getOrDefault(signal.key(), List.of()).stream()
                .filter(quota -> quota.use().months().stream()
                        .anyMatch(month -> month.period().equals(signal.from())))
                .findFirst()
                .orElse(null);
    }

    void keep(FlowKey key, Quota quota) {
        quotas.computeIfAbsent(key, unused -> new ArrayList<>()).add(quota);
    }

    /** How often a change of edition explained a signal, by explanation. */
    Map<String, Integer> explained() {
        return explained;
    }

    /** Where a detector puts what it notices beside all pairs: its figures are its own. */
    Signals of(DetectorCard card) {
        return discovery.of(card);
    }

    /** Where a detector that compares both sides' reports puts what it notices. */
    Signals of(DetectorCard card, Reports exporter, Reports importer) {
        Signals all = discovery.of(card);
        return new Signals() {
            @Override
            public void found(Signal signal) {
                FlowPeriods out = exporter.find(signal.key());
                FlowPeriods in = importer.find(signal.key());
                FlowPeriods own = out == null ? in : out;
                if (own != null) {
                    kept.putIfAbsent(signal.key(), own);
                }
                if (out != null && in != null) {
                    others.put(signal.key(), in);
                }
                all.found(signal);
            }

            @Override
            public void tested(Period month, Direction direction, double p, Supplier<Signal> signal) {
                throw new IllegalStateException(card.id() + " compares by a rule");
            }
        };
    }

    /** Finds one side's report of a flow. */
    @FunctionalInterface
    interface Reports {
        @Nullable
        FlowPeriods find(FlowKey key);
    }

    /** Where a detector puts what it notices in a pair. */
    Signals of(DetectorCard card, Pair pair) {
        Signals all = discovery.of(card);
        return new Signals() {
            @Override
            public void found(Signal signal) {
                if (!isExplained(signal)) {
                    keep(signal.key());
                    all.found(signal);
                }
            }

            @Override
            public void tested(Period month, Direction direction, double p, Supplier<Signal> signal) {
                if (p > card.falseDiscoveryRate()) {
                    all.tested(month, direction, p, signal); // can never count, so it is never made
                    return;
                }
                Signal made = signal.get();
                if (!isExplained(made)) {
                    keep(made.key());
                    all.tested(month, direction, p, () -> made);
                }
            }

            private boolean isExplained(Signal signal) {
                var reason = EditionGuard.explain(signal, pair);
                reason.ifPresent(words -> explained.merge(words, 1, Integer::sum));
                return reason.isPresent();
            }

            private void keep(FlowKey key) {
                FlowPeriods months = kept.containsKey(key) ? null : Gathered.find(pair.figures(), key);
                if (months != null) {
                    kept.put(key, months);
                }
            }
        };
    }
}
