package org.tidewaiter.detect.pairs;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.tidewaiter.detect.CardReader;
import org.tidewaiter.detect.DetectorCard;
import org.tidewaiter.detect.FlowSeries;
import org.tidewaiter.detect.Panel;
import org.tidewaiter.goods.Basket;
import org.tidewaiter.goods.Baskets;
import org.tidewaiter.trade.Flow;
import org.tidewaiter.trade.Language;

/**
 * Goods that one country sends for the other to make something of: the material leads the products by a month to a
 * quarter, at a steady value added. Hair goes and wigs come back; fabrics go and clothing comes back. What it finds is an
 * innocent explanation of other findings, never one of its own.
 *
 * @param material what is sent
 * @param product what comes back
 * @param sent how the reporter sees the material
 * @param lag months from one to the other
 * @param added value of the product over that of the material
 */
public record ProcessingTrade(Basket.Group material, Basket.Group product, Flow sent, int lag, double added) {
    private static final DetectorCard CARD = CardReader.packed("barter");

    private static final List<Chain> CHAINS = List.of(
            new Chain(group("wigs", "inputs"), group("wigs", "goods")),
            new Chain(group("textiles", "fibres-and-fabrics"), group("textiles", "clothing")));

    /** What is known to be made of what. */
    private record Chain(Basket.Group material, Basket.Group product) {}

    private static Basket.Group group(String basket, String id) {
        return Baskets.packed().get(basket).groups().stream()
                .filter(group -> group.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("basket " + basket + " lost its group " + id));
    }

    /** What is processed between the two countries of a panel, in the months up to a place. */
    public static List<ProcessingTrade> find(Panel panel, int end) {
        List<ProcessingTrade> found = new ArrayList<>();
        int window = CARD.count("window");
        if (panel.axis().isAnnual()
                || end - window + 1 < 0
                || end >= panel.axis().length()) {
            return found;
        }
        for (Chain chain : CHAINS) {
            for (Flow sent : List.of(Flow.EXPORT, Flow.IMPORT)) {
                ProcessingTrade trade = follow(panel, chain, sent, end - window + 1, end);
                if (trade != null) {
                    found.add(trade);
                }
            }
        }
        return found;
    }

    private static @Nullable ProcessingTrade follow(Panel panel, Chain chain, Flow sent, int from, int to) {
        double[] went = sum(panel, chain.material.codes(), sent, from, to);
        double[] came = sum(panel, chain.product.codes(), back(sent), from, to);
        if (total(went) < CARD.number("least_value") || total(came) < CARD.number("least_value")) {
            return null;
        }
        double[] material = Residuals.of(logs(went), null);
        double[] product = Residuals.of(logs(came), null);
        if (material == null || product == null) {
            return null;
        }
        LaggedCorrelation best = null;
        int tried = 0;
        for (int lag = CARD.count("processing_least_lag"); lag <= CARD.count("processing_most_lag"); lag++) {
            LaggedCorrelation now = LaggedCorrelation.of(material, product, lag, Residuals.taken(null));
            if (now.pairs() >= CARD.count("least_pairs") && !Double.isNaN(now.correlation())) {
                tried++;
                best = best == null || now.correlation() > best.correlation() ? now : best;
            }
        }
        boolean follows = best != null
                && best.correlation() >= CARD.number("least_correlation")
                && 1 - Math.pow(1 - best.p(), tried) <= CARD.falseDiscoveryRate(); // Šidák: the best of several lags
        if (best == null || !follows) {
            return null;
        }
        SettledRatio ratio = SettledRatio.of(came, went, -best.lag(), CARD.count("settled_within"));
        boolean steady =
                ratio.runs() >= CARD.count("least_ratios") && ratio.variation() < CARD.number("most_variation");
        return steady ? new ProcessingTrade(chain.material, chain.product, sent, best.lag(), ratio.median()) : null;
    }

    private static Flow back(Flow sent) {
        return sent == Flow.EXPORT ? Flow.IMPORT : Flow.EXPORT;
    }

    /** Unknown only where no code is known. */
    private static double[] sum(Panel panel, List<String> codes, Flow flow, int from, int to) {
        double[] sum = new double[to - from + 1];
        Arrays.fill(sum, Double.NaN);
        for (FlowSeries series : panel.series()) {
            if (series.key().flow() == flow
                    && codes.stream().anyMatch(series.key().code()::startsWith)) {
                for (int i = 0; i < sum.length; i++) {
                    double value = series.valueUsd()[from + i];
                    sum[i] = Double.isNaN(value) ? sum[i] : Double.isNaN(sum[i]) ? value : sum[i] + value;
                }
            }
        }
        return sum;
    }

    private static double total(double[] values) {
        return Arrays.stream(values).filter(value -> value > 0).sum();
    }

    private static double[] logs(double[] values) {
        return Arrays.stream(values)
                .map(value -> value > 0 ? Math.log(value) : Double.NaN)
                .toArray();
    }

    /** True where goods of a flow are its material or its product. */
    boolean holds(Flow flow, String code) {
        List<String> codes = flow == sent ? material.codes() : flow == back(sent) ? product.codes() : List.of();
        return codes.stream().anyMatch(code::startsWith);
    }

    /** The explanation in words. */
    public String says() {
        String months = lag == 1 ? "a month" : lag + " months";
        return String.format(
                Locale.ROOT,
                "Processing trade: %s %s and %s %s back %s later at a steady %.1f times the value.",
                material.title(Language.ENGLISH),
                sent == Flow.EXPORT ? "goes out" : "comes in",
                product.title(Language.ENGLISH),
                sent == Flow.EXPORT ? "come" : "go",
                months,
                added);
    }
}
