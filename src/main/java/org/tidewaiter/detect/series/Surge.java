package org.tidewaiter.detect.series;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tidewaiter.detect.CardReader;
import org.tidewaiter.detect.Detector;
import org.tidewaiter.detect.DetectorCard;
import org.tidewaiter.detect.Direction;
import org.tidewaiter.detect.FlowSeries;
import org.tidewaiter.detect.Panel;
import org.tidewaiter.detect.Signals;
import org.tidewaiter.detect.Watch;

/** A month far above what a flow usually amounts to when it trades; in a flow that leaps anyway also a few in a row. */
public final class Surge implements Detector {
    private static final String BLIND = "not detectable at this variance";

    private final DetectorCard card = CardReader.packed("surge");
    private final double floor = card.number("floor");
    private final int history = card.count("history");
    private final int gap = card.count("quiet_months");
    private final double weight = card.number("pooled_months");
    private final double fitted = card.number("fitted_tails");
    private final TailTest tail = new TailTest(card.number("tails"), fitted);
    private final int runMonths = card.count("run_months");
    private final int leastOfRun = card.count("least_of_run");
    private final int leastFlows = card.count("least_flows");
    private final double scaleAlone = card.number("scale_alone");
    private final double blindJump = card.number("blind_jump");
    private final double blindP = card.number("blind_p");
    private final SurgeSignal words = new SurgeSignal(card, tail);

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
        Usual[] usual = new Usual[all.size()];
        @Nullable PooledScale[] scaleOf = new PooledScale[watch.to() - watch.from() + 1];
        AmountWindow window = new AmountWindow(history, fitted);
        QuietRun quiet = new QuietRun();
        for (int t = watch.from(); t <= watch.to(); t++) {
            for (int i = 0; i < usual.length; i++) {
                usual[i] = window.before(t, all.get(i).valueUsd(), logs[i]);
            }
            PooledScale others = pooled(usual);
            scaleOf[t - watch.from()] = others;
            for (int i = 0; i < logs.length; i++) {
                FlowSeries series = all.get(i);
                if (!(series.valueUsd()[t] > floor)) {
                    continue;
                }
                quiet.measure(series, silence, t, floor);
                if (quiet.quiet() >= gap || usual[i].traded() == 0) {
                    continue; // appearances are told by rules: there is nothing to compare them with
                }
                AmountAnswer answer = ask(series, logs[i], t, usual[i], others, window);
                signals.tested(series.axis().at(t), Direction.UP, answer.p(), () -> words.tested(series, answer));
                double ratio = Math.exp(logs[i][t] - usual[i].centre());
                if (ratio > blindRatio[i] && isBlind(usual[i], others, ratio, answer.p())) {
                    blindRatio[i] = ratio;
                    blindPlace[i] = t;
                }
            }
        }
        for (int i = 0; i < logs.length; i++) {
            if (blindRatio[i] > 0) {
                PooledScale others = Objects.requireNonNull(scaleOf[blindPlace[i] - watch.from()]);
                signals.found(words.blind(BLIND, all.get(i), blindPlace[i], others));
            }
        }
    }

    /** The common scale of the flows that show one. */
    private PooledScale pooled(Usual[] usual) {
        double[] scales = new double[usual.length];
        int n = 0;
        for (Usual each : usual) {
            if (each.traded() >= Usual.LEAST_FOR_A_SCALE) {
                scales[n++] = each.scale();
            }
        }
        return PooledScale.of(scales, n, leastFlows, scaleAlone, weight);
    }

    private AmountAnswer ask(
            FlowSeries series, double[] logs, int place, Usual usual, PooledScale others, AmountWindow window) {
        double[] values = series.valueUsd();
        // only months above the floor are looked at, so chance has to be counted among those
        double looked = tail.upper(Math.log(floor), usual, others, 1);
        RunOfMonths month = RunOfMonths.of(place, values[place]);
        AmountAnswer ofMonth = new AmountAnswer(
                "surge", month, usual, others, 1, tail.upper(month.centre(), usual, others, 1) / looked);
        RunOfMonths run = RunOfMonths.upTo(place, runMonths, values);
        if (run == null || run.traded() < leastOfRun) {
            return ofMonth;
        }
        Usual before = window.before(place - runMonths + 1, values, logs);
        if (before.traded() < Usual.LEAST_FOR_A_SCALE || !before.demand().isUneven()) {
            return ofMonth;
        }
        double p = run.least() > before.centre() ? tail.upper(run.centre(), before, others, run.traded()) / looked : 1;
        return ofMonth.or(new AmountAnswer("surge over several months", run, before, others, 1, p));
    }

    /** A jump that would be news, in a flow so uneven that it proves nothing. */
    private boolean isBlind(Usual usual, PooledScale others, double ratio, double p) {
        return ratio >= blindJump
                && p > blindP
                && usual.demand().isUneven()
                && words.visibleRatio(usual, others) > blindJump;
    }
}
