package org.tidewaiter.detect.price;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

/** Months in which a flow's value and weight do not fit each other as they usually do. */
public final class UnitValue implements Detector {
    private static final String UNIT = "USD per kg";
    private static final String OVER = "unit value high";
    private static final String UNDER = "unit value low";
    private static final String ELSEWHERE = "far from the price with other partners";
    private static final double SURE = 1e-6; // a chance below which nothing gets stronger

    private final DetectorCard card;
    private final PriceRules rules;
    private final List<Slip> slips;
    private final WorldPrices world;

    public UnitValue() {
        this(WorldPrices.UNKNOWN);
    }

    /** With prices elsewhere, to show beside a flow's own and to hold flows against that are too rare to have one. */
    public UnitValue(WorldPrices world) {
        this(CardReader.packed("unit_value"), world);
    }

    /** With another card, such as one that looks back further. */
    public UnitValue(DetectorCard card, WorldPrices world) {
        this.card = card;
        this.rules = PriceRules.of(card);
        this.slips = Slip.of(card);
        this.world = world;
    }

    @Override
    public DetectorCard card() {
        return card;
    }

    /** Looks at the watched months in pieces no longer than the history, each beside the months that end with it. */
    @Override
    public void look(Panel panel, Watch watch, Signals signals) {
        int history = card.count("history");
        for (int to = watch.to(); to >= watch.from(); to -= history) {
            int first = Math.max(0, to - history + 1);
            lookAt(panel, first, to, Math.max(watch.from(), first), signals);
        }
    }

    private void lookAt(Panel panel, int first, int last, int watched, Signals signals) {
        List<Group> groups = new ArrayList<>();
        for (FlowSeries series : panel.series()) {
            Group group = Group.of(series, first, last, card.number("least_weight"));
            if (group.places.length > 0 && group.places[group.places.length - 1] >= watched) {
                groups.add(group);
            }
        }
        PriceTest test = new PriceTest(groups.stream().map(Group::points).toList(), rules);
        for (int g = 0; g < groups.size(); g++) {
            Group group = groups.get(g);
            for (int i = 0; i < group.places.length; i++) {
                if (group.places[i] >= watched) {
                    judge(group, test, g, i, signals);
                }
            }
        }
    }

    private void judge(Group group, PriceTest test, int g, int i, Signals signals) {
        Optional<PriceLine> line = test.line(g);
        Period month = group.month(i);
        if (line.isEmpty()) {
            besideOthers(group, i, month).ifPresent(signals::found);
            return;
        }
        double residual = line.get().residuals()[i];
        Direction direction = residual >= 0 ? Direction.UP : Direction.DOWN;
        boolean matters = Math.abs(residual) > card.number("least_distance");
        double p = matters ? test.probability(g, i) : 1;
        signals.tested(month, direction, p, () -> signal(group, test, g, i, p));
    }

    private Signal signal(Group group, PriceTest test, int g, int i, double p) {
        PriceLine line = test.line(g).orElseThrow();
        FairPrice fair = FairPrice.of(group.points, test, g, i);
        double residual = line.residuals()[i];
        double tolerance = Math.min(fair.high() - fair.logValue(), card.number("slip_tolerance"));
        Optional<Slip> slip = Slip.near(slips, group.series.key().code(), residual, tolerance);
        double value = Math.exp(group.points.logValues()[i]);
        double weight = Math.exp(group.points.logWeights()[i]);
        Map<String, Object> evidence = new LinkedHashMap<>();
        evidence.put("value_usd", value);
        evidence.put("net_weight_kg", weight);
        evidence.put("fair_value_usd", Math.exp(fair.logValue()));
        evidence.put("fair_value_low_usd", Math.exp(fair.low()));
        evidence.put("fair_value_high_usd", Math.exp(fair.high()));
        evidence.put(residual >= 0 ? "over_fair_usd" : "under_fair_usd", Math.abs(value - Math.exp(fair.logValue())));
        evidence.put("times_usual", Math.exp(residual));
        slip.ifPresent(each -> evidence.put("slip_factor", each.factor()));
        evidence.put("months_compared", group.places.length);
        evidence.put("months_alike", line.alike());
        evidence.put("usual_scatter", test.scale(g));
        evidence.put("usual_weight_kg", FairPrice.usualWeightKg(group.points));
        evidence.put("compared_by", line.method().words());
        world.find(group.series.key(), group.month(i)).ifPresent(price -> tell(evidence, price, value / weight));
        return new Signal(
                card.id(),
                slip.map(Slip::kind).orElse(residual >= 0 ? OVER : UNDER),
                group.series.key(),
                group.month(i),
                group.month(i),
                residual >= 0 ? Direction.UP : Direction.DOWN,
                value / weight,
                Math.exp(fair.logValue()) / weight,
                Math.exp(fair.low()) / weight,
                Math.exp(fair.high()) / weight,
                UNIT,
                p,
                Math.min(1, Math.log(p) / Math.log(SURE)),
                evidence);
    }

    private static void tell(Map<String, Object> evidence, WorldPrices.Price price, double own) {
        evidence.put("other_partners_usd_per_kg", price.usdPerKg());
        evidence.put("other_partners", price.partners());
        evidence.put("times_other_partners", own / price.usdPerKg());
    }

    private Optional<Signal> besideOthers(Group group, int i, Period month) {
        Optional<WorldPrices.Price> price = world.find(group.series.key(), month);
        double usual = price.map(WorldPrices.Price::usdPerKg).orElse(Double.NaN);
        double value = Math.exp(group.points.logValues()[i]);
        double weight = Math.exp(group.points.logWeights()[i]);
        double times = value / weight / usual;
        double most = card.number("world_ratio");
        if (!(times > most || times < 1 / most)) {
            return Optional.empty();
        }
        Map<String, Object> evidence = new LinkedHashMap<>();
        evidence.put("value_usd", value);
        evidence.put("net_weight_kg", weight);
        price.ifPresent(each -> tell(evidence, each, value / weight));
        evidence.put("months_compared", group.places.length);
        return Optional.of(new Signal(
                card.id(),
                ELSEWHERE,
                group.series.key(),
                month,
                month,
                times > 1 ? Direction.UP : Direction.DOWN,
                value / weight,
                usual,
                usual / most,
                usual * most,
                UNIT,
                null,
                Math.min(1, Math.abs(Math.log(times)) / Math.log(card.number("slip_thousand"))),
                evidence));
    }

    /** The priced months of a series: those with a value and a weight, and where they stand. */
    @SuppressWarnings("ArrayRecordComponent") // inner numbers of one look; nobody compares them
    private record Group(FlowSeries series, int[] places, PricePoints points) {

        private static Group of(FlowSeries series, int first, int last, double leastWeight) {
            int[] places = new int[last - first + 1];
            int n = 0;
            for (int place = first; place <= last; place++) {
                if (series.valueUsd()[place] > 0 && series.netWeightKg()[place] >= leastWeight) {
                    places[n++] = place;
                }
            }
            double[] weights = new double[n];
            double[] values = new double[n];
            double[] times = new double[n];
            for (int i = 0; i < n; i++) {
                weights[i] = Math.log(series.netWeightKg()[places[i]]);
                values[i] = Math.log(series.valueUsd()[places[i]]);
                times[i] = places[i];
            }
            return new Group(series, Arrays.copyOf(places, n), new PricePoints(weights, values, times));
        }

        private Period month(int i) {
            return series.axis().at(places[i]);
        }
    }
}
