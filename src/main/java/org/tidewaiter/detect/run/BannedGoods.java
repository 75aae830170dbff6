package org.tidewaiter.detect.run;

import java.util.EnumMap;
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
import org.tidewaiter.law.Answer;
import org.tidewaiter.law.Assessment;
import org.tidewaiter.law.MeasureHit;
import org.tidewaiter.trade.Flow;

/** Any trade in goods that a measure surely reaches: it needs no statistics. One episode of months is one signal. */
public final class BannedGoods implements Detector {
    private final DetectorCard card = CardReader.packed("banned_goods");
    private final int pauseMonths = card.count("pause");
    private final Law law;

    public BannedGoods(Law law) {
        this.law = law;
    }

    @Override
    public DetectorCard card() {
        return card;
    }

    @Override
    public void look(Panel panel, Watch watch, Signals signals) {
        if (panel.series().isEmpty()) {
            return;
        }
        Map<Flow, Boolean> restricted = new EnumMap<>(Flow.class);
        for (FlowSeries series : panel.series()) {
            boolean reached = restricted.computeIfAbsent(
                    series.key().flow(), flow -> !law.listMeasures(series.key()).isEmpty());
            if (!reached) {
                continue;
            }
            int last = lastBanned(series, watch);
            if (last >= 0) {
                signals.found(signal(series, first(series, last), last));
            }
        }
    }

    private boolean isBanned(FlowSeries series, int place) {
        return series.isTraded(place)
                && law.assess(series.key(), series.axis().at(place)).answer() == Answer.IN_SCOPE;
    }

    private int lastBanned(FlowSeries series, Watch watch) {
        for (int place = watch.to(); place >= watch.from(); place--) {
            if (isBanned(series, place)) {
                return place;
            }
        }
        return -1;
    }

    /** The first month of the episode; a longer pause without banned trade begins another. */
    private int first(FlowSeries series, int last) {
        int first = last;
        int pause = series.axis().places(pauseMonths);
        for (int place = last - 1; place >= 0 && first - place <= pause; place--) {
            if (isBanned(series, place)) {
                first = place;
            }
        }
        return first;
    }

    private Signal signal(FlowSeries series, int first, int last) {
        double sum = 0;
        int months = 0;
        for (int place = first; place <= last; place++) {
            if (isBanned(series, place)) {
                sum += series.valueUsd()[place];
                months++;
            }
        }
        Assessment assessment = law.assess(series.key(), series.axis().at(last));
        Map<String, Object> evidence = new LinkedHashMap<>();
        evidence.put("periods_with_trade", months);
        evidence.put("usd_in_the_last_period", series.valueUsd()[last]);
        evidence.put(
                "measures",
                String.join(
                        "; ",
                        assessment.measures().stream()
                                .filter(hit -> hit.effect() == Answer.IN_SCOPE)
                                .map(MeasureHit::citation)
                                .distinct()
                                .toList()));
        return new Signal(
                card.id(),
                "in scope",
                series.key(),
                series.axis().at(first),
                series.axis().at(last),
                Direction.UP,
                sum,
                0,
                Double.NaN,
                Double.NaN,
                "USD",
                null,
                card.number("strength"),
                evidence);
    }
}
