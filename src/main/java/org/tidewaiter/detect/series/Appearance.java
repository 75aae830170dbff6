package org.tidewaiter.detect.series;

import java.util.LinkedHashMap;
import java.util.Map;
import org.tidewaiter.detect.DetectorCard;
import org.tidewaiter.detect.Direction;
import org.tidewaiter.detect.FlowSeries;
import org.tidewaiter.detect.Panel;
import org.tidewaiter.detect.Signal;
import org.tidewaiter.detect.Watch;
import org.tidewaiter.trade.Period;

/** Trade above the floor after a gap: what goods that appear and goods that return have in common. */
final class Appearance {
    private final DetectorCard card;
    private final double floor;
    private final int gapMonths;
    private final double mostUnknown;

    /** Takes what trades after a gap. */
    interface Found {
        void at(FlowSeries series, PanelSilence silence, QuietRun run, int place);
    }

    Appearance(DetectorCard card) {
        this.card = card;
        this.floor = card.number("floor");
        this.gapMonths = card.count("quiet_months");
        this.mostUnknown = card.number("most_unknown");
    }

    /** Every watched period above the floor that follows a gap. */
    void look(Panel panel, Watch watch, Found found) {
        int gap = panel.axis().places(gapMonths);
        PanelSilence silence = PanelSilence.of(panel, watch.to());
        QuietRun run = new QuietRun();
        for (FlowSeries series : panel.series()) {
            for (int t = Math.max(watch.from(), gap); t <= watch.to(); t++) {
                if (series.valueUsd()[t] > floor) {
                    run.measure(series, silence, t, floor);
                    if (run.isGap(gap, mostUnknown)) {
                        found.at(series, silence, run, t);
                    }
                }
            }
        }
    }

    /** What is known of the gap, in months. */
    Map<String, Object> evidence(FlowSeries series, QuietRun run) {
        int each = series.axis().monthsEach();
        Map<String, Object> evidence = new LinkedHashMap<>();
        evidence.put("quiet_months_published", run.quiet() * each);
        evidence.put("quiet_months_with_a_trickle", run.trickle() * each);
        evidence.put("months_unknown", run.unknown() * each);
        evidence.put("floor_usd", floor);
        return evidence;
    }

    /** The signal; {@code share} is how much of its strength remains. */
    Signal signal(FlowSeries series, QuietRun run, int place, String kind, double share, Map<String, Object> evidence) {
        double value = series.valueUsd()[place];
        Period period = series.axis().at(place);
        int quietMonths = run.quiet() * series.axis().monthsEach();
        return new Signal(
                card.id(),
                kind,
                series.key(),
                period,
                period,
                Direction.UP,
                value,
                0,
                0,
                floor,
                "USD",
                null,
                Strength.ofAppearance(value, floor, quietMonths) * share,
                evidence);
    }
}
