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
import org.tidewaiter.trade.Period;

/** A regular flow whose months without trade follow each other in a row too long for its own habit. */
public final class Cessation implements Detector {
    private final DetectorCard card = CardReader.packed("cessation");
    private final int history = card.count("history");
    private final int leastTraded = card.count("least_traded");
    private final double activity = card.number("activity");
    private final int longest = card.count("longest_silence");
    private final double memory = card.number("memory");
    private final double pseudo = card.number("pseudo_months");

    @Override
    public DetectorCard card() {
        return card;
    }

    @Override
    public void look(Panel panel, Watch watch, Signals signals) {
        PanelSilence silence = PanelSilence.of(panel, watch.to());
        Occurrence occurrence = new Occurrence(memory, pseudo);
        for (FlowSeries series : panel.series()) {
            for (int t = watch.from(); t <= watch.to(); t++) {
                look(series, silence, occurrence, t, signals);
            }
        }
    }

    private void look(FlowSeries series, PanelSilence silence, Occurrence occurrence, int place, Signals signals) {
        int state = silence.state(series, place);
        if (state == -1) {
            return;
        }
        int zeros = 0;
        int first = place;
        int last = place; // last month with trade
        for (; last >= 0 && zeros <= longest; last--) {
            int then = silence.state(series, last);
            if (then == 1) {
                break;
            }
            if (then == 0) {
                zeros++;
                first = last;
            }
        }
        if (last < 0 || zeros > longest) {
            return;
        }
        int end = zeros == 0 ? place - 1 : last;
        occurrence.clear();
        int known = 0;
        int traded = 0;
        for (int t = Math.max(0, end - history + 1); t <= end; t++) {
            int then = silence.state(series, t);
            occurrence.add(then);
            known += then == -1 ? 0 : 1;
            traded += then == 1 ? 1 : 0;
        }
        if (traded < leastTraded || traded < activity * known) {
            return;
        }
        double p = occurrence.midP(zeros);
        int start = first;
        int run = zeros;
        int months = known;
        double share = (double) traded / known;
        double stops = occurrence.stops();
        double stays = occurrence.staysZero();
        Period month = series.axis().at(place);
        signals.tested(
                month, Direction.DOWN, p, () -> signal(series, start, end, place, run, p, months, share, stops, stays));
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
