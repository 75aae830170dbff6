package org.tidewaiter.detect.series;

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

/** Goods that trade again after a long gap. */
public final class Resurgence implements Detector {
    private final DetectorCard card = CardReader.packed("resurgence");
    private final double floor = card.number("floor");
    private final int gap = card.count("quiet_months");
    private final double mostUnknown = card.number("most_unknown");
    private final int history = card.count("history");
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
        QuietRun run = new QuietRun();
        Occurrence occurrence = new Occurrence(memory, pseudoTrading, pseudoZero);
        for (FlowSeries series : panel.series()) {
            for (int t = watch.from(); t <= watch.to(); t++) {
                if (series.valueUsd()[t] > floor) {
                    run.measure(series, silence, t, floor);
                    if (run.lastActive() >= 0 && run.isGap(gap, mostUnknown)) {
                        signals.found(signal(series, silence, run, occurrence, t));
                    }
                }
            }
        }
    }

    private Signal signal(FlowSeries series, PanelSilence silence, QuietRun run, Occurrence occurrence, int place) {
        occurrence.clear();
        int tradedBefore = 0;
        double largest = 0;
        for (int t = Math.max(0, run.lastActive() - history + 1); t <= run.lastActive(); t++) {
            int state = silence.state(series, t);
            occurrence.add(state);
            if (state == 1) {
                tradedBefore++;
                largest = Math.max(largest, series.valueUsd()[t]);
            }
        }
        double chance = occurrence.atLeast(run.quiet());
        double value = series.valueUsd()[place];
        Period month = series.axis().at(place);
        Map<String, Object> evidence = new LinkedHashMap<>();
        evidence.put("quiet_months_published", run.quiet());
        evidence.put("quiet_months_with_a_trickle", run.trickle());
        evidence.put("months_unknown", run.unknown());
        evidence.put(
                "last_month_above_the_floor", series.axis().at(run.lastActive()).toString());
        evidence.put("months_traded_before_the_gap", tradedBefore);
        evidence.put("largest_month_before_the_gap_usd", largest);
        evidence.put("chance_of_such_a_gap", chance);
        evidence.put("floor_usd", floor);
        return new Signal(
                card.id(),
                "resurgence",
                series.key(),
                month,
                month,
                Direction.UP,
                value,
                0,
                0,
                floor,
                "USD",
                null,
                Strength.ofAppearance(value, floor, run.quiet()) * (1 - chance),
                evidence);
    }
}
