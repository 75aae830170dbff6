package org.tidewaiter.detect.series;

import java.util.Map;
import org.tidewaiter.detect.CardReader;
import org.tidewaiter.detect.Detector;
import org.tidewaiter.detect.DetectorCard;
import org.tidewaiter.detect.FlowSeries;
import org.tidewaiter.detect.Panel;
import org.tidewaiter.detect.Signal;
import org.tidewaiter.detect.Signals;
import org.tidewaiter.detect.Watch;

/** Goods that trade again after a long gap. */
public final class Resurgence implements Detector {
    private final DetectorCard card = CardReader.packed("resurgence");
    private final Appearance appearance = new Appearance(card);
    private final int historyMonths = card.count("history");
    private final double memory = card.number("memory");
    private final double pseudoTrading = card.number("pseudo_months_trading");
    private final double pseudoZero = card.number("pseudo_months_zero");

    @Override
    public DetectorCard card() {
        return card;
    }

    @Override
    public void look(Panel panel, Watch watch, Signals signals) {
        Occurrence occurrence = new Occurrence(memory, pseudoTrading, pseudoZero);
        appearance.look(panel, watch, (series, silence, run, place) -> {
            if (run.lastActive() >= 0) {
                signals.found(signal(series, silence, run, occurrence, place));
            }
        });
    }

    private Signal signal(FlowSeries series, PanelSilence silence, QuietRun run, Occurrence occurrence, int place) {
        occurrence.clear();
        int tradedBefore = 0;
        double largest = 0;
        int history = series.axis().places(historyMonths);
        for (int t = Math.max(0, run.lastActive() - history + 1); t <= run.lastActive(); t++) {
            int state = silence.state(series, t);
            occurrence.add(state);
            if (state == 1) {
                tradedBefore++;
                largest = Math.max(largest, series.valueUsd()[t]);
            }
        }
        double chance = occurrence.atLeast(run.quiet());
        Map<String, Object> evidence = appearance.evidence(series, run);
        evidence.put("last_above_the_floor", series.axis().at(run.lastActive()).toString());
        evidence.put("periods_traded_before_the_gap", tradedBefore);
        evidence.put("largest_before_the_gap_usd", largest);
        evidence.put("chance_of_such_a_gap", chance);
        return appearance.signal(series, run, place, "resurgence", 1 - chance, evidence);
    }
}
