package org.tidewaiter.detect.price;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The usual price of a group, and how far each point is from it.
 *
 * @param method how it was found
 * @param residuals natural logarithms: what was paid over what is usual
 * @param spreads how far each residual scatters by itself, as a multiple of the scale
 * @param scale standard deviation of honest residuals
 * @param freedom degrees of freedom behind the scale
 * @param band the fitted line; null where the group is too small for one
 */
@SuppressWarnings("ArrayRecordComponent") // inner numbers of one fit; nobody compares fits
record PriceLine(
        Method method,
        double[] residuals,
        double[] spreads,
        double scale,
        double freedom,
        @Nullable CleanBand band) {

    /** How the usual price is found, for want of more points ever plainer. */
    enum Method {
        LINE_AND_TREND("value against weight, with the trend of the price"),
        LINE("value against weight"),
        LEVEL("one price whatever the weight"),
        MEDIAN("median price");

        private final String words;

        Method(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }
    }

    private static final long SEED = 1;
    // Factors that make the MAD right on average for 5, 6 and 7 normal values (Croux and Rousseeuw 1992,
    // "Time-efficient
    // algorithms for two highly robust estimators of scale").
    private static final double[] FEW = {1.206, 1.200, 1.140};
    private static final int FEWEST = 5;

    /** Empty where there are too few points to claim anything. */
    static Optional<PriceLine> of(PricePoints points, PriceRules rules) {
        if (points.size() >= rules.leastForLine()) {
            return line(points, rules);
        }
        return points.size() >= rules.leastForMedian() ? Optional.of(median(points, rules)) : Optional.empty();
    }

    private static PriceLine median(PricePoints points, PriceRules rules) {
        double[] prices = points.logPrices();
        int size = prices.length;
        double median = Quantiles.median(prices);
        double factor = size - FEWEST < FEW.length ? FEW[size - FEWEST] : 1;
        double scale = Math.max(Quantiles.mad(prices) * factor, rules.leastScale());
        double[] residuals = new double[size];
        double[] spreads = new double[size];
        for (int i = 0; i < size; i++) {
            residuals[i] = prices[i] - median;
            spreads[i] = Math.sqrt(1 + Math.PI / 2 / size); // variance of a median is pi/2 that of a mean
        }
        return new PriceLine(Method.MEDIAN, residuals, spreads, scale, size - 1.0, null);
    }

    private static Optional<PriceLine> line(PricePoints points, PriceRules rules) {
        double[] weights = points.logWeights();
        boolean spread = Quantiles.quantile(weights, 0.75) - Quantiles.quantile(weights, 0.25) >= rules.leastSpread();
        if (!spread) {
            return fit(Method.LEVEL, Design.of(points.size()), points.logPrices(), rules);
        }
        Design plain = Design.of(points.size(), weights);
        Optional<PriceLine> line = fit(Method.LINE, plain, points.logValues(), rules);
        if (line.isEmpty()
                || points.size() < rules.leastForTrend()
                || !Trend.seems(points.months(), line.get().residuals)) {
            return line;
        }
        Design dated = Design.of(points.size(), weights, points.months());
        Optional<PriceLine> trend = fit(Method.LINE_AND_TREND, dated, points.logValues(), rules);
        return trend.filter(with -> with.band != null && Trend.holds(with.band)).or(() -> line);
    }

    private static Optional<PriceLine> fit(Method method, Design design, double[] y, PriceRules rules) {
        return CleanBand.fit(design, y, rules.coverage(), rules.starts(), rules.leastScale(), SEED)
                .filter(band -> band.count() > design.columns())
                .map(band -> new PriceLine(
                        method, band.residuals(), band.spreads(), band.scale(), band.count() - design.columns(), band));
    }

    int size() {
        return residuals.length;
    }

    /** How many points the usual price rests on. */
    int alike() {
        return band == null ? residuals.length : band.count();
    }
}
