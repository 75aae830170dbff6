package org.tidewaiter.detect.pairs;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tidewaiter.detect.CardReader;
import org.tidewaiter.detect.DetectorCard;
import org.tidewaiter.detect.Direction;
import org.tidewaiter.detect.FlowKey;
import org.tidewaiter.detect.FlowSeries;
import org.tidewaiter.detect.Panel;
import org.tidewaiter.detect.Signal;
import org.tidewaiter.detect.Signals;
import org.tidewaiter.detect.Watch;

/**
 * A third country's figures with North Korea that may belong to South Korea. It needs the panels of one reporter with
 * both, on the same months, and so is no ordinary detector of a single panel. Sizes and prices are taken over the twelve
 * months that end with the watched one, since months of a small flow come and go.
 */
public final class NorthSouth {
    /** China and Russia, the countries with a border to North Korea and trade across it. */
    private static final Set<Integer> NEIGHBOURS = Set.of(156, 643);

    private record Goods(org.tidewaiter.trade.Flow flow, String code) {
        static Goods of(FlowSeries series) {
            return new Goods(series.key().flow(), series.key().code());
        }
    }

    private final DetectorCard card = CardReader.packed("north_south");
    private final KoreaSlip slip = new KoreaSlip(card);
    private final int windowMonths = card.count("window");

    /** What it is and with which parameters it works. */
    public DetectorCard card() {
        return card;
    }

    /** Weighs one flow whose figures are at hand, for example annual ones. */
    public KoreaSlip.Answer judge(KoreaSlip.Figures figures) {
        return slip.judge(figures);
    }

    /** Whether a country borders North Korea, by its M49 code: then a slip is never the first explanation. */
    public static boolean bordersNorth(int reporter) {
        return NEIGHBOURS.contains(reporter);
    }

    /** Looks at every month in which the reporter records trade with the North, beside what it records with the South. */
    public void look(Panel north, Panel south, Watch watch, Signals signals) {
        if (!north.axis().equals(south.axis())) {
            throw new IllegalArgumentException("the two panels do not span the same months");
        }
        Map<Goods, FlowSeries> others =
                south.series().stream().collect(Collectors.toMap(Goods::of, Function.identity()));
        for (FlowSeries series : north.series()) {
            FlowSeries other = others.get(Goods.of(series));
            for (int month = Math.max(0, watch.from());
                    month <= Math.min(watch.to(), north.axis().length() - 1);
                    month++) {
                if (series.isTraded(month)) {
                    look(series, other, month, signals);
                }
            }
        }
    }

    private void look(FlowSeries north, @Nullable FlowSeries south, int month, Signals signals) {
        int from = Math.max(0, month - north.axis().places(windowMonths) + 1);
        KoreaSlip.Figures figures = new KoreaSlip.Figures(
                sum(north.valueUsd(), north.valueUsd(), from, month),
                sum(north.netWeightKg(), north.valueUsd(), from, month),
                south == null ? 0 : sum(south.valueUsd(), south.valueUsd(), from, month),
                south == null ? Double.NaN : sum(south.netWeightKg(), south.valueUsd(), from, month),
                traded(north, month),
                south == null ? 0 : traded(south, month),
                known(north, month),
                bordersNorth(north.key().reporter()));
        KoreaSlip.Answer answer = slip.judge(figures);
        if (answer.verdict() != KoreaSlip.Verdict.NOT_EXPLAINED) {
            signals.found(signal(north.key(), north, month, figures, answer));
        }
    }

    private Signal signal(
            FlowKey key, FlowSeries north, int month, KoreaSlip.Figures figures, KoreaSlip.Answer answer) {
        Map<String, Object> evidence = new LinkedHashMap<>();
        evidence.put("says", answer.says());
        evidence.put("needs", "document check");
        evidence.put("times_larger_with_the_south", answer.timesLarger());
        evidence.put("price_ratio", answer.unitValueRatio());
        evidence.put("north_usd_in_12_months", figures.valueNorth());
        evidence.put("south_usd_in_12_months", figures.valueSouth());
        boolean likely = answer.verdict() == KoreaSlip.Verdict.LIKELY;
        return new Signal(
                card.id(),
                likely ? "likely slip" : "possible slip",
                key,
                north.axis().at(month),
                north.axis().at(month),
                Direction.NEITHER,
                north.valueUsd()[month],
                Double.NaN,
                Double.NaN,
                Double.NaN,
                "USD",
                null,
                card.number(likely ? "strength_likely" : "strength_possible"),
                evidence);
    }

    /** The sum over traded months; NaN where it is missing in one of them, since the rest would be too little. */
    private static double sum(double[] figures, double[] values, int from, int to) {
        double sum = 0;
        for (int month = from; month <= to; month++) {
            sum += values[month] > 0 ? figures[month] : 0;
        }
        return sum;
    }

    private static int traded(FlowSeries series, int to) {
        int traded = 0;
        for (int month = 0; month <= to; month++) {
            traded += series.isTraded(month) ? 1 : 0;
        }
        return traded;
    }

    private static int known(FlowSeries series, int to) {
        int known = 0;
        for (int month = 0; month <= to; month++) {
            known += series.isKnown(month) ? 1 : 0;
        }
        return known;
    }
}
