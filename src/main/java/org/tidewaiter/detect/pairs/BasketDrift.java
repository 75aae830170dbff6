package org.tidewaiter.detect.pairs;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.tidewaiter.detect.CardReader;
import org.tidewaiter.detect.Detector;
import org.tidewaiter.detect.DetectorCard;
import org.tidewaiter.detect.Direction;
import org.tidewaiter.detect.FlowKey;
import org.tidewaiter.detect.FlowSeries;
import org.tidewaiter.detect.Panel;
import org.tidewaiter.detect.Signal;
import org.tidewaiter.detect.Signals;
import org.tidewaiter.detect.Watch;
import org.tidewaiter.trade.Flow;

/** What a partner sends or takes is no longer the mixture it was. One test for each flow, at the end of the watch. */
public final class BasketDrift implements Detector {
    /** The code of a signal that is about all goods of a flow. */
    public static final String ALL_GOODS = "TOTAL";

    private static final int YEAR = 12; // months
    private static final int QUARTER = 3;

    private final DetectorCard card = CardReader.packed("basket_drift");
    private final int years = 1 + card.count("history") / YEAR;
    private final int digits = card.count("digits");

    private record Moved(String code, double before, double after) {
        double change() {
            return Math.abs(after - before);
        }
    }

    @Override
    public DetectorCard card() {
        return card;
    }

    @Override
    public void look(Panel panel, Watch watch, Signals signals) {
        int end = Math.min(watch.to(), panel.axis().length() - 1);
        if (end - years * YEAR + 1 < 0) {
            return;
        }
        for (Flow flow : Flow.values()) {
            List<FlowSeries> goods = panel.series().stream()
                    .filter(series -> series.key().flow() == flow)
                    .filter(series -> series.key().code().length() >= digits)
                    .toList();
            if (!goods.isEmpty() && isKnown(goods, end)) {
                look(goods, end, signals);
            }
        }
    }

    /** Enough months of the latest year and of those before are published. */
    private boolean isKnown(List<FlowSeries> goods, int end) {
        int late = 0;
        int early = 0;
        for (int month = end - years * YEAR + 1; month <= end; month++) {
            int place = month;
            boolean known = goods.stream().anyMatch(series -> series.isKnown(place));
            late += known && month > end - YEAR ? 1 : 0;
            early += known && month <= end - YEAR ? 1 : 0;
        }
        return late >= card.count("least_recent") && early >= card.count("least_history");
    }

    private void look(List<FlowSeries> goods, int end, Signals signals) {
        SortedMap<String, Integer> places = new TreeMap<>();
        goods.forEach(series -> places.put(series.key().code().substring(0, digits), 0));
        int next = 0;
        for (Map.Entry<String, Integer> place : places.entrySet()) {
            place.setValue(next++);
        }
        double[][][] quarters = new double[years][YEAR / QUARTER][places.size()];
        for (FlowSeries series : goods) {
            int place = places.getOrDefault(series.key().code().substring(0, digits), 0);
            for (int i = 0; i < years * YEAR; i++) {
                int month = end - years * YEAR + 1 + i;
                if (series.isTraded(month)) {
                    quarters[i / YEAR][i % YEAR / QUARTER][place] += series.valueUsd()[month];
                }
            }
        }
        double[] late = new double[places.size()];
        double[] early = new double[places.size()];
        for (int year = 0; year < years; year++) {
            for (double[] quarter : quarters[year]) {
                double[] into = year == years - 1 ? late : early;
                for (int place = 0; place < into.length; place++) {
                    into[place] += quarter[place];
                }
            }
        }
        double least = card.number("least_value");
        if (Composition.sum(late) < least || Composition.sum(early) < least) {
            return;
        }
        double exchanged = Composition.exchanged(late, early);
        double p = exchanged < card.number("least_exchanged") ? 1 : Composition.chance(quarters);
        FlowSeries any = goods.getFirst();
        signals.tested(
                any.axis().at(end),
                Direction.NEITHER,
                p,
                () -> signal(goods, end, Composition.hellinger(late, early), exchanged, p, moved(places, early, late)));
    }

    private List<Moved> moved(SortedMap<String, Integer> places, double[] early, double[] late) {
        double before = Composition.sum(early);
        double after = Composition.sum(late);
        List<Moved> moved = new ArrayList<>();
        places.forEach((code, place) -> moved.add(new Moved(code, early[place] / before, late[place] / after)));
        return moved;
    }

    private Signal signal(
            List<FlowSeries> goods, int end, double distance, double exchanged, double p, List<Moved> chapters) {
        FlowSeries any = goods.getFirst();
        Map<String, Object> evidence = new LinkedHashMap<>();
        evidence.put("exchanged_percent", percent(exchanged));
        evidence.put("moved_most", says(chapters));
        evidence.put("codes_moved_most", says(codes(goods, end)));
        FlowKey key = any.key();
        return new Signal(
                card.id(),
                "basket drift",
                new FlowKey(key.reporter(), key.partner(), key.flow(), ALL_GOODS),
                any.axis().at(end - YEAR + 1),
                any.axis().at(end),
                Direction.NEITHER,
                distance,
                0,
                Double.NaN,
                Double.NaN,
                "Hellinger distance",
                p,
                Math.min(1, distance),
                evidence);
    }

    private List<Moved> codes(List<FlowSeries> goods, int end) {
        double[] before = new double[goods.size()];
        double[] after = new double[goods.size()];
        for (int i = 0; i < goods.size(); i++) {
            for (int month = end - years * YEAR + 1; month <= end; month++) {
                double value = goods.get(i).isTraded(month) ? goods.get(i).valueUsd()[month] : 0;
                (month > end - YEAR ? after : before)[i] += value;
            }
        }
        List<Moved> moved = new ArrayList<>();
        for (int i = 0; i < goods.size(); i++) {
            moved.add(new Moved(
                    goods.get(i).key().code(), before[i] / Composition.sum(before), after[i] / Composition.sum(after)));
        }
        return moved;
    }

    private List<String> says(List<Moved> moved) {
        return moved.stream()
                .sorted(Comparator.comparingDouble((Moved each) -> -each.change())
                        .thenComparing(Moved::code))
                .limit(card.count("named"))
                .map(each -> each.code() + ": " + percent(each.before()) + " % to " + percent(each.after()) + " %")
                .toList();
    }

    private static double percent(double share) {
        return Math.rint(share * 1000) / 10;
    }
}
