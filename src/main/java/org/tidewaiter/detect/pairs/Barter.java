package org.tidewaiter.detect.pairs;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
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
import org.tidewaiter.goods.Baskets;
import org.tidewaiter.trade.Flow;

/**
 * Goods that seem to be paid with goods: minerals the reporter takes from the partner and food it sends there rise and
 * fall together, a few months apart at most, at a steady rate of exchange. One cell is one heading of minerals with one of
 * food, tested at the end of the watch over the months before it.
 */
public final class Barter implements Detector {
    private final DetectorCard card = CardReader.packed("barter");
    private final int window = card.count("window");
    private final int digits = card.count("digits");
    private final int lags = card.count("most_lag");
    private final int settled = card.count("settled_within");
    private final List<String> given = Baskets.packed().get("minerals").codes();
    private final List<String> received = Baskets.packed().get("food").codes();

    @SuppressWarnings("ArrayRecordComponent") // a few hundred, read a few thousand times; nobody compares them
    private record Leg(FlowKey key, double[] values, double[] rest) {}

    private record Exchange(LaggedCorrelation best, double p, double ratio, double variation) {}

    @Override
    public DetectorCard card() {
        return card;
    }

    @Override
    public void look(Panel panel, Watch watch, Signals signals) {
        int end = Math.min(watch.to(), panel.axis().length() - 1);
        if (end - window + 1 < 0) {
            return;
        }
        double @Nullable [] common = common(panel, end);
        List<Leg> out = legs(panel, Flow.IMPORT, given, end, common);
        List<Leg> in = legs(panel, Flow.EXPORT, received, end, common);
        for (Leg left : out) {
            for (Leg came : in) {
                Exchange exchange = exchange(left, came, Residuals.taken(common));
                if (exchange != null) {
                    signals.tested(
                            panel.axis().at(end),
                            Direction.NEITHER,
                            exchange.p(),
                            () -> signal(panel, end, left, came, exchange));
                }
            }
        }
    }

    /** What all goods do together: the median over the series of how far each is from its own middle; null for few. */
    private double @Nullable [] common(Panel panel, int end) {
        int least = card.count("least_common");
        List<double[]> centred = new ArrayList<>();
        for (FlowSeries series : panel.series()) {
            double[] logs = logs(Arrays.copyOfRange(series.valueUsd(), end - window + 1, end + 1));
            double middle = Medians.of(logs);
            centred.add(Arrays.stream(logs).map(log -> log - middle).toArray());
        }
        double[] common = new double[window];
        for (int month = 0; month < window; month++) {
            int place = month;
            double[] now = centred.stream()
                    .mapToDouble(series -> series[place])
                    .filter(value -> !Double.isNaN(value))
                    .toArray();
            if (now.length < least) {
                return null;
            }
            common[month] = Medians.of(now);
        }
        return common;
    }

    private List<Leg> legs(Panel panel, Flow flow, List<String> codes, int end, double @Nullable [] common) {
        SortedMap<String, double[]> sums = new TreeMap<>();
        FlowKey any = null;
        for (FlowSeries series : panel.series()) {
            String code = series.key().code();
            if (series.key().flow() == flow
                    && code.length() >= digits
                    && codes.stream().anyMatch(code::startsWith)) {
                any = series.key();
                double[] sum = sums.computeIfAbsent(code.substring(0, digits), heading -> new double[window]);
                for (int i = 0; i < window; i++) {
                    sum[i] += series.valueUsd()[end - window + 1 + i]; // where a code is not known the sum is not
                }
            }
        }
        List<Leg> legs = new ArrayList<>();
        for (Map.Entry<String, double[]> sum : sums.entrySet()) {
            double total = Arrays.stream(sum.getValue()).filter(v -> v > 0).sum();
            double[] rest = Residuals.of(logs(sum.getValue()), common);
            if (any != null && rest != null && total >= card.number("least_value")) {
                legs.add(new Leg(new FlowKey(any.reporter(), any.partner(), flow, sum.getKey()), sum.getValue(), rest));
            }
        }
        return legs;
    }

    private static double[] logs(double[] values) {
        return Arrays.stream(values)
                .map(value -> value > 0 ? Math.log(value) : Double.NaN)
                .toArray();
    }

    /** Null where too few months have both. */
    private @Nullable Exchange exchange(Leg left, Leg came, int taken) {
        LaggedCorrelation best = null;
        int tried = 0;
        for (int lag = -lags; lag <= lags; lag++) {
            LaggedCorrelation now = LaggedCorrelation.of(left.rest(), came.rest(), lag, taken);
            if (now.pairs() < card.count("least_pairs") || Double.isNaN(now.correlation())) {
                continue;
            }
            tried++;
            if (best == null || now.correlation() > best.correlation()) {
                best = now;
            }
        }
        if (best == null) {
            return null;
        }
        SettledRatio ratio = SettledRatio.of(left.values(), came.values(), best.lag(), settled);
        double variation = ratio.runs() < card.count("least_ratios") ? Double.NaN : ratio.variation();
        boolean looksLikeOne =
                best.correlation() >= card.number("least_correlation") && variation < card.number("most_variation");
        double p = looksLikeOne ? 1 - Math.pow(1 - best.p(), tried) : 1; // Šidák: the best of several lags
        return new Exchange(best, p, ratio.median(), variation);
    }

    private Signal signal(Panel panel, int end, Leg left, Leg came, Exchange exchange) {
        Map<String, Object> evidence = new LinkedHashMap<>();
        evidence.put("received", came.key().code());
        evidence.put("lag_months", exchange.best().lag());
        evidence.put("months_with_both", exchange.best().pairs());
        evidence.put("value_given_per_value_received", exchange.ratio());
        evidence.put("variation_of_that_ratio", exchange.variation());
        return new Signal(
                card.id(),
                "against " + came.key().code(),
                left.key(),
                panel.axis().at(end - window + 1),
                panel.axis().at(end),
                Direction.NEITHER,
                exchange.best().correlation(),
                0,
                Double.NaN,
                Double.NaN,
                "correlation",
                exchange.p(),
                Math.max(0, Math.min(1, exchange.best().correlation())),
                evidence);
    }
}
