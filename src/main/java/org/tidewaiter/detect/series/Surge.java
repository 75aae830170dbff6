package org.tidewaiter.detect.series;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tidewaiter.detect.CardReader;
import org.tidewaiter.detect.Detector;
import org.tidewaiter.detect.DetectorCard;
import org.tidewaiter.detect.Direction;
import org.tidewaiter.detect.FlowSeries;
import org.tidewaiter.detect.Panel;
import org.tidewaiter.detect.Signal;
import org.tidewaiter.detect.Signals;
import org.tidewaiter.detect.Watch;
import org.tidewaiter.trade.Period;

/** A month far above what a flow usually amounts to when it trades. */
public final class Surge implements Detector {
    private static final String BLIND = "not detectable at this variance";

    private final DetectorCard card = CardReader.packed("surge");
    private final double floor = card.number("floor");
    private final int history = card.count("history");
    private final int gap = card.count("quiet_months");
    private final double weight = card.number("pooled_months");
    private final int leastFlows = card.count("least_flows");
    private final double scaleAlone = card.number("scale_alone");
    private final double blindJump = card.number("blind_jump");
    private final double blindP = card.number("blind_p");
    private final double usualP = card.number("usual_p");
    private final double quantityP = card.number("quantity_p");
    private final double flatQuantity = card.number("flat_quantity");

    @Override
    public DetectorCard card() {
        return card;
    }

    @Override
    public void look(Panel panel, Watch watch, Signals signals) {
        List<FlowSeries> all = panel.series();
        PanelSilence silence = PanelSilence.of(panel, watch.to());
        double[][] logs = new double[all.size()][];
        for (int i = 0; i < logs.length; i++) {
            logs[i] = AmountWindow.logs(all.get(i).valueUsd());
        }
        int[] blindPlace = new int[all.size()];
        double[] blindRatio = new double[all.size()];
        double[] scales = new double[all.size()];
        @Nullable PooledScale[] scaleOf = new PooledScale[watch.to() - watch.from() + 1];
        AmountWindow window = new AmountWindow(history);
        QuietRun run = new QuietRun();
        int[] traded = tradedBefore(logs, watch.from());
        for (int t = watch.from(); t <= watch.to(); t++) {
            PooledScale others = pooled(all, logs, window, scales, traded, t);
            scaleOf[t - watch.from()] = others;
            for (int i = 0; i < logs.length; i++) {
                FlowSeries series = all.get(i);
                if (!(series.valueUsd()[t] > floor)) {
                    continue;
                }
                run.measure(series, silence, t, floor);
                window.measure(series.valueUsd(), logs[i], t);
                if (run.quiet() >= gap || window.traded() == 0) {
                    continue; // appearances are told by rules: there is nothing to compare them with
                }
                double p = test(window, others, logs[i][t], series, t, signals);
                double ratio = Math.exp(logs[i][t] - window.median());
                if (ratio > blindRatio[i] && isBlind(window, others, ratio, p)) {
                    blindRatio[i] = ratio;
                    blindPlace[i] = t;
                }
            }
        }
        for (int i = 0; i < logs.length; i++) {
            if (blindRatio[i] > 0) {
                PooledScale others = Objects.requireNonNull(scaleOf[blindPlace[i] - watch.from()]);
                signals.found(signal(BLIND, all.get(i), blindPlace[i], others, Double.NaN));
            }
        }
    }

    /** Months with trade of each flow in the history of a place. */
    private int[] tradedBefore(double[][] logs, int place) {
        int[] traded = new int[logs.length];
        for (int i = 0; i < logs.length; i++) {
            for (int t = Math.max(0, place - history); t < place; t++) {
                traded[i] += Double.isNaN(logs[i][t]) ? 0 : 1;
            }
        }
        return traded;
    }

    /** The common scale before a place; {@code traded} counts the history of that place and is moved on to the next. */
    private PooledScale pooled(
            List<FlowSeries> all, double[][] logs, AmountWindow window, double[] scales, int[] traded, int place) {
        int n = 0;
        for (int i = 0; i < logs.length; i++) {
            if (traded[i] >= AmountWindow.LEAST_FOR_A_SCALE) {
                window.measure(all.get(i).valueUsd(), logs[i], place);
                scales[n++] = window.scale();
            }
            traded[i] += Double.isNaN(logs[i][place]) ? 0 : 1;
            traded[i] -= place < history || Double.isNaN(logs[i][place - history]) ? 0 : 1;
        }
        return PooledScale.of(scales, n, leastFlows, scaleAlone, weight);
    }

    private double test(
            AmountWindow window, PooledScale others, double log, FlowSeries series, int place, Signals signals) {
        int n = window.traded();
        double scale = window.scale(others);
        double z = TailTest.standardised(log, window.median(), scale, n);
        double zFloor = TailTest.standardised(Math.log(floor), window.median(), scale, n);
        // only months above the floor are looked at, so chance has to be counted among those
        double p = Math.min(1, TailTest.upper(z, n) / TailTest.upper(zFloor, n));
        Period month = series.axis().at(place);
        signals.tested(month, Direction.UP, p, () -> signal("surge", series, place, others, p));
        return p;
    }

    /** A jump that would be news, in a flow so uneven that it proves nothing. */
    private boolean isBlind(AmountWindow window, PooledScale others, double ratio, double p) {
        return ratio >= blindJump
                && p > blindP
                && window.demand().isUneven()
                && visibleRatio(window, others) > blindJump;
    }

    /** The smallest ratio to the median that this flow could show. */
    private double visibleRatio(AmountWindow window, PooledScale others) {
        int n = window.traded();
        return Math.exp(TailTest.distance(usualP, n) * TailTest.predictionScale(window.scale(others), n));
    }

    private Signal signal(String kind, FlowSeries series, int place, PooledScale others, double p) {
        AmountWindow window = new AmountWindow(history);
        double[] logs = AmountWindow.logs(series.valueUsd());
        window.measure(series.valueUsd(), logs, place);
        int n = window.traded();
        double spread = TailTest.predictionScale(window.scale(others), n);
        double reach = TailTest.distance(.025, n) * spread; // 95 % of months lie within
        double usual = Math.exp(window.median());
        Period month = series.axis().at(place);
        Map<String, Object> evidence = new LinkedHashMap<>();
        evidence.put("class", window.demand().word());
        evidence.put("times_the_usual_month", series.valueUsd()[place] / usual);
        evidence.put("months_with_trade", n);
        evidence.put("months_without_trade", window.known() - n);
        evidence.put("months_unknown", Math.min(place, history) - window.known());
        evidence.put("scale_of_logs", window.scale(others));
        evidence.put("scale_of_others", others.scale());
        evidence.put("smallest_visible_ratio", visibleRatio(window, others));
        evidence.put("quantity", quantity(series, place, others));
        return new Signal(
                card.id(),
                kind,
                series.key(),
                month,
                month,
                Direction.UP,
                series.valueUsd()[place],
                usual,
                Math.exp(window.median() - reach),
                Math.exp(window.median() + reach),
                "USD",
                Double.isNaN(p) ? null : p,
                Double.isNaN(p) ? card.number("blind_strength") : Strength.ofProbability(p),
                evidence);
    }

    /** Whether more goods moved, or only more money. */
    private String quantity(FlowSeries series, int place, PooledScale others) {
        double[] weights = series.netWeightKg();
        AmountWindow window = new AmountWindow(history);
        double[] logs = AmountWindow.logs(weights);
        window.measure(weights, logs, place);
        int n = window.traded();
        if (Double.isNaN(logs[place]) || n == 0) {
            return "unknown";
        }
        double above = logs[place] - window.median();
        double z = TailTest.standardised(logs[place], window.median(), window.scale(others), n);
        if (TailTest.upper(z, n) <= quantityP) {
            return "rose too";
        }
        return above < Math.log(flatQuantity) ? "value only" : "unclear";
    }
}
