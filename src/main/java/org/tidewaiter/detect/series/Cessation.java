package org.tidewaiter.detect.series;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.tidewaiter.detect.CardReader;
import org.tidewaiter.detect.Detector;
import org.tidewaiter.detect.DetectorCard;
import org.tidewaiter.detect.Direction;
import org.tidewaiter.detect.FlowSeries;
import org.tidewaiter.detect.Panel;
import org.tidewaiter.detect.Signal;
import org.tidewaiter.detect.Signals;
import org.tidewaiter.detect.Watch;

/** A regular flow whose months without trade follow each other in a row too long for its own habit. */
public final class Cessation implements Detector {
    private final DetectorCard card = CardReader.packed("cessation");
    private final int history = card.count("history");
    private final int leastTraded = card.count("least_traded");
    private final double activity = card.number("activity");
    private final int leastSilence = card.count("least_silence");
    private final int longest = card.count("longest_silence");
    private final double memory = card.number("memory");
    private final double pseudoTrading = card.number("pseudo_months_trading");
    private final double pseudoZero = card.number("pseudo_months_zero");

    @Override
    public DetectorCard card() {
        return card;
    }

    @Override
    public void look(Panel panel, Watch watch, Signals signals) {
        PanelSilence silence = PanelSilence.of(panel, watch.to());
        Occurrence occurrence = new Occurrence(memory, pseudoTrading, pseudoZero);
        for (FlowSeries series : panel.series()) {
            if (series.countTraded() < leastTraded) {
                continue;
            }
            for (int start = Math.max(1, watch.from() - longest + 1); start <= watch.to(); start++) {
                look(series, silence, occurrence, start, watch, signals);
            }
        }
    }

    /**
     * One cell: did the flow stop in this month? It is judged beside all regular flows that could have stopped then, with
     * the months without trade known by now. Silences that began earlier do not count into it: they were news once.
     */
    private void look(
            FlowSeries series, PanelSilence silence, Occurrence occurrence, int start, Watch watch, Signals signals) {
        int before = start - 1;
        while (before >= 0 && silence.state(series, before) == -1) {
            before--;
        }
        int now = silence.state(series, start);
        if (now == -1 || before < 0 || silence.state(series, before) != 1) {
            return;
        }
        int zeros = 0;
        int end = start;
        for (int t = start; t <= watch.to() && silence.state(series, t) != 1; t++) {
            if (silence.state(series, t) == 0) {
                zeros++;
                end = t;
            }
        }
        if (zeros > 0 && end < watch.from()) {
            zeros = 0; // over before the watch: old news
        }
        occurrence.clear();
        int known = 0;
        int traded = 0;
        for (int t = Math.max(0, before - history + 1); t <= before; t++) {
            int then = silence.state(series, t);
            occurrence.add(then);
            known += then == -1 ? 0 : 1;
            traded += then == 1 ? 1 : 0;
        }
        if (traded < leastTraded || traded < activity * known) {
            return;
        }
        double p = zeros < leastSilence ? 1 : occurrence.midP(zeros);
        int lastTraded = before;
        int last = end;
        int run = zeros;
        int months = known;
        double share = (double) traded / known;
        double stops = occurrence.stops();
        double stays = occurrence.staysZero();
        signals.tested(
                series.axis().at(start),
                Direction.DOWN,
                p,
                () -> signal(series, start, lastTraded, last, run, p, months, share, stops, stays));
    }

    private Signal signal(
            FlowSeries series,
            int start,
            int lastTraded,
            int place,
            int run,
            double p,
            int known,
            double share,
            double stops,
            double stays) {
        double usual = typical(series, lastTraded);
        Map<String, Object> evidence = new LinkedHashMap<>();
        evidence.put("months_without_trade", run);
        evidence.put("months_unknown", place - lastTraded - run);
        evidence.put("last_month_with_trade", series.axis().at(lastTraded).toString());
        evidence.put("months_of_history", known);
        evidence.put("share_of_months_with_trade", share);
        evidence.put("chance_to_stop", stops);
        evidence.put("chance_to_stay_away", stays);
        return new Signal(
                card.id(),
                "cessation",
                series.key(),
                series.axis().at(start),
                series.axis().at(place),
                Direction.DOWN,
                0,
                usual,
                Double.NaN,
                Double.NaN,
                "USD",
                p,
                Strength.ofProbability(p),
                evidence);
    }

    /** The median of the months with trade in the history. */
    private double typical(FlowSeries series, int end) {
        double[] traded = new double[history];
        int n = 0;
        for (int t = Math.max(0, end - history + 1); t <= end; t++) {
            if (series.isTraded(t)) {
                traded[n++] = series.valueUsd()[t];
            }
        }
        Arrays.sort(traded, 0, n);
        return Robust.median(traded, n);
    }
}
