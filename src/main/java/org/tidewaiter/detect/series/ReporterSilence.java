package org.tidewaiter.detect.series;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.tidewaiter.detect.CardReader;
import org.tidewaiter.detect.Detector;
import org.tidewaiter.detect.DetectorCard;
import org.tidewaiter.detect.Direction;
import org.tidewaiter.detect.FlowKey;
import org.tidewaiter.detect.Panel;
import org.tidewaiter.detect.Signal;
import org.tidewaiter.detect.Signals;
import org.tidewaiter.detect.Watch;
import org.tidewaiter.trade.Flow;

/** A whole panel that falls silent in one month: one event, not one per flow. */
public final class ReporterSilence implements Detector {
    private static final String ALL_GOODS = "TOTAL"; // UN Comtrade's code for all goods together

    private final DetectorCard card = CardReader.packed("reporter_silence");

    @Override
    public DetectorCard card() {
        return card;
    }

    @Override
    public void look(Panel panel, Watch watch, Signals signals) {
        for (PanelSilence.Outage outage : PanelSilence.of(panel, watch.to()).outages()) {
            if (outage.to() >= watch.from()) {
                signals.found(signal(panel, outage));
            }
        }
    }

    private Signal signal(Panel panel, PanelSilence.Outage outage) {
        FlowKey any = panel.series().get(0).key();
        Map<String, Object> evidence = new LinkedHashMap<>();
        evidence.put("flows", outage.flows().stream().map(Flow::word).collect(Collectors.joining(", ")));
        evidence.put("months", outage.to() - outage.from() + 1);
        evidence.put("series", outage.goingOn());
        if (outage.published()) {
            evidence.put("series_that_stopped", outage.stopped());
        }
        return new Signal(
                card.id(),
                outage.published() ? "all zero" : "not published",
                new FlowKey(
                        any.reporter(), any.partner(), outage.flows().iterator().next(), ALL_GOODS),
                panel.axis().at(outage.from()),
                panel.axis().at(outage.to()),
                Direction.DOWN,
                outage.published() ? outage.goingOn() - outage.stopped() : 0,
                outage.goingOn(),
                Double.NaN,
                Double.NaN,
                "series",
                null,
                outage.published() ? (double) outage.stopped() / outage.goingOn() : 1,
                evidence);
    }
}
