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

/** A regular flow that settled on another level and stayed there. */
public final class LevelShift implements Detector {
    private final DetectorCard card = CardReader.packed("level_shift");
    private final int history = card.count("history");
    private final int least = card.count("least_traded");
    private final double activity = card.number("activity");
    private final int segment = card.count("least_segment");
    private final int recent = card.count("recent");
    private final double floor = card.number("floor");
    private final double smallest = Math.log(card.number("smallest_ratio"));

    @Override
    public DetectorCard card() {
        return card;
    }

    @Override
    public void look(Panel panel, Watch watch, Signals signals) {
        ShiftFit fit = new ShiftFit(
                history,
                segment,
                card.number("kept"),
                card.number("inflation"),
                card.number("positions"),
                card.number("screen_t"));
        int[] months = new int[history];
        double[] logs = new double[history];
        for (FlowSeries series : panel.series()) {
            int n = 0;
            int known = 0;
            double largest = 0;
            for (int t = Math.max(0, watch.to() - history + 1); t <= watch.to(); t++) {
                known += series.isKnown(t) ? 1 : 0;
                if (series.isTraded(t)) {
                    months[n] = t;
                    logs[n++] = Math.log(series.valueUsd()[t]);
                    largest = Math.max(largest, series.valueUsd()[t]);
                }
            }
            if (n < Math.max(least, 2 * segment) || n < activity * known || largest <= floor) {
                continue;
            }
            fit.measure(months, logs, n);
            test(series, fit, months, logs, n, watch, signals);
        }
    }

    private void test(
            FlowSeries series, ShiftFit fit, int[] months, double[] logs, int n, Watch watch, Signals signals) {
        int place = fit.place();
        double size = fit.size();
        boolean news = place >= 0 && months[place] >= watch.from() - recent && Math.abs(size) >= smallest;
        double p = news ? fit.p() : 1; // an old shift was news once, a tiny one never is
        Period month = series.axis().at(watch.to());
        Direction direction = size < 0 ? Direction.DOWN : Direction.UP;
        double[] before = place < 0 ? new double[0] : Arrays.copyOfRange(logs, 0, place);
        double[] after = place < 0 ? new double[0] : Arrays.copyOfRange(logs, place, n);
        int first = place < 0 ? -1 : months[place];
        boolean withTrend = fit.withTrend();
        signals.tested(month, direction, p, () -> signal(series, first, watch.to(), size, before, after, withTrend, p));
    }

    private Signal signal(
            FlowSeries series,
            int first,
            int last,
            double size,
            double[] before,
            double[] after,
            boolean withTrend,
            double p) {
        Arrays.sort(before);
        Arrays.sort(after);
        Map<String, Object> evidence = new LinkedHashMap<>();
        evidence.put("times_the_old_level", Math.exp(size));
        evidence.put("months_with_trade_before", before.length);
        evidence.put("months_with_trade_after", after.length);
        evidence.put("beside_a_trend", withTrend);
        return new Signal(
                card.id(),
                "level shift",
                series.key(),
                series.axis().at(first),
                series.axis().at(last),
                size < 0 ? Direction.DOWN : Direction.UP,
                Math.exp(Robust.median(after, after.length)),
                Math.exp(Robust.median(before, before.length)),
                Math.exp(Robust.quantile(before, before.length, .025)),
                Math.exp(Robust.quantile(before, before.length, .975)),
                "USD per month with trade",
                p,
                Strength.ofProbability(p),
                evidence);
    }
}
