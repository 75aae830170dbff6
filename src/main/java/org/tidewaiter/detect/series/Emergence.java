package org.tidewaiter.detect.series;

import org.tidewaiter.detect.CardReader;
import org.tidewaiter.detect.Detector;
import org.tidewaiter.detect.DetectorCard;
import org.tidewaiter.detect.Panel;
import org.tidewaiter.detect.Signals;
import org.tidewaiter.detect.Watch;

/** Goods that trade for the first time in the known history. */
public final class Emergence implements Detector {
    private final DetectorCard card = CardReader.packed("emergence");
    private final Appearance appearance = new Appearance(card);
    private final int longGapMonths = card.count("never_months");

    @Override
    public DetectorCard card() {
        return card;
    }

    @Override
    public void look(Panel panel, Watch watch, Signals signals) {
        int longGap = panel.axis().places(longGapMonths);
        appearance.look(panel, watch, (series, silence, run, place) -> {
            if (run.lastActive() < 0) {
                String kind = run.quiet() >= longGap ? "never in five years" : "emergence";
                signals.found(appearance.signal(series, run, place, kind, 1, appearance.evidence(series, run)));
            }
        });
    }
}
