package org.tidewaiter.detect.run;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tidewaiter.analysis.FlowPeriods;
import org.tidewaiter.detect.FlowKey;
import org.tidewaiter.detect.Signal;
import org.tidewaiter.detect.series.FalseDiscovery.Accepted;
import org.tidewaiter.law.Answer;
import org.tidewaiter.trade.Period;

/** Gives every signal its four parts and their weighted mean. */
final class Ranking {
    /** Heaviest first; ties in the order of detector, flow and month, so that the list is always the same. */
    static final Comparator<Finding> ORDER = Comparator.comparingDouble(
                    (Finding finding) -> -finding.rank().total())
            .thenComparing(finding -> finding.signal().detector())
            .thenComparing(finding -> finding.signal().key())
            .thenComparing(finding -> finding.signal().from())
            .thenComparing(finding -> finding.signal().kind());

    private static final double TRIFLE = 3; // log10 of USD 1,000: nobody asks
    private static final double HUGE = 9; // log10 of USD 1 billion: as large as single goods between neighbours get

    private static final Set<String> MONEY = Set.of("USD", "USD at the exporter's border");
    private static final double CAPPED = 0.3; // of the legal part, where the partner itself is in doubt

    private final Set<FlowKey> slips = new HashSet<>();
    private final Map<FlowKey, Set<String>> detectorsOf = new HashMap<>();
    private final Rank.Weights weights;

    Ranking(List<Accepted> accepted, Rank.Weights weights) {
        this.weights = weights;
        for (Accepted each : accepted) {
            if (isSlip(each.signal())) {
                slips.add(each.signal().key());
            } else if (isNews(each.signal())) {
                detectorsOf
                        .computeIfAbsent(each.signal().key(), key -> new HashSet<>())
                        .add(each.signal().detector());
            }
        }
    }

    /** A signal that only says what cannot be known supports no other. */
    private static boolean isNews(Signal signal) {
        return !signal.kind().startsWith("not detectable");
    }

    private static boolean isSlip(Signal signal) {
        return signal.detector().equals("north_south");
    }

    /** True where trade with North Korea may be meant for the South: then it weighs little in law until that is settled. */
    boolean mayBeSlip(Signal signal) {
        return !isSlip(signal) && slips.contains(signal.key());
    }

    Rank rank(Signal signal, Answer law, double moneyUsd) {
        Set<String> detectors = detectorsOf.getOrDefault(signal.key(), Set.of());
        int others = (int)
                detectors.stream().filter(id -> !id.equals(signal.detector())).count();
        double legal = switch (law) {
            case IN_SCOPE -> 1;
            case UNDETERMINED -> 0.5;
            case OUT_OF_SCOPE -> 0;
        };
        return Rank.of(
                isSlip(signal) || mayBeSlip(signal) ? Math.min(legal, CAPPED) : legal,
                signal.strength(),
                moneyUsd > 0 ? Math.clamp((Math.log10(moneyUsd) - TRIFLE) / (HUGE - TRIFLE), 0, 1) : 0,
                1 - Math.pow(2, -others),
                weights);
    }

    /** The money a finding is about: what moved in its months, or what was to be expected and did not. */
    static double money(Signal signal, FlowPeriods figures, List<Period> periods) {
        double sum = 0;
        int to = periods.indexOf(signal.to());
        for (int place = Math.max(0, periods.indexOf(signal.from())); place <= to; place++) {
            double value = figures.valueUsd()[place];
            sum += Double.isNaN(value) ? 0 : value;
        }
        return Math.max(sum, money(signal));
    }

    /** The same where no single flow stands behind it. */
    static double money(Signal signal) {
        return MONEY.contains(signal.unit()) ? Math.max(orZero(signal.observed()), orZero(signal.expected())) : 0;
    }

    private static double orZero(double value) {
        return Double.isNaN(value) ? 0 : value;
    }
}
