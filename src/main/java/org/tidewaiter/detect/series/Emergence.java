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

/** Goods that trade for the first time in the known history. */
public final class Emergence implements Detector {
    private final DetectorCard card = CardReader.packed("emergence");
    private final double floor = card.number("floor");
    private final int gap = card.count("quiet_months");
    private final int longGap = card.count("never_months");
    private final double mostUnknown = card.number("most_unknown");

    @Override
    public DetectorCard card() {
        return card;
    }

    @Override
    public void look(Panel panel, Watch watch, Signals signals) {
        PanelSilence silence = PanelSilence.of(panel, watch.to());
        QuietRun run = new QuietRun();
        for (FlowSeries series : panel.series()) {
            for (int t = watch.from(); t <= watch.to(); t++) {
                if (series.valueUsd()[t] > floor) {
                    run.measure(series, silence, t, floor);
                    if (run.lastActive() < 0 && run.isGap(gap, mostUnknown)) {
                        signals.found(signal(series, run, t));
                    }
                }
            }
        }
    }

    private Signal signal(FlowSeries series, QuietRun run, int place) {
        double value = series.valueUsd()[place];
        Period month = series.axis().at(place);
        Map<String, Object> evidence = new LinkedHashMap<>();
        evidence.put("quiet_months_published", run.quiet());
        evidence.put("quiet_months_with_a_trickle", run.trickle());
        evidence.put("months_unknown", run.unknown());
        evidence.put("floor_usd", floor);
        return new Signal(
                card.id(),
                run.quiet() >= longGap ? "never in five years" : "emergence",
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
                Strength.ofAppearance(value, floor, run.quiet()),
                evidence);
    }
}
