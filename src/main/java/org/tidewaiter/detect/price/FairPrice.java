package org.tidewaiter.detect.price;

import org.apache.commons.statistics.distribution.TDistribution;

/**
 * What a consignment would usually have cost, all in natural logarithms: the efficient line from the robust one (MM),
 * and the range in which 95 % of honest consignments of that weight lie.
 */
record FairPrice(double logValue, double low, double high) {
    private static final double SHARE = 0.975; // of the law, on each side of a range of 95 %

    static FairPrice of(PricePoints points, PriceTest test, int group, int point) {
        PriceLine line = test.line(group).orElseThrow();
        TDistribution law = test.law(group);
        double scale = test.scale(group);
        CleanBand band = line.band();
        double fair;
        double error;
        if (band == null) {
            fair = points.logValues()[point] - line.residuals()[point];
            error = scale * line.spreads()[point];
        } else {
            double[] y = line.method() == PriceLine.Method.LEVEL ? points.logPrices() : points.logValues();
            MmRegression efficient = MmRegression.from(band.design(), y, band.beta(), band.scale());
            fair = points.logValues()[point] - efficient.residuals()[point];
            error = Math.hypot(scale, efficient.standardError(point));
        }
        double reach = law.inverseCumulativeProbability(SHARE) * error;
        return new FairPrice(fair, fair - reach, fair + reach);
    }

    /** Median weight of a group, for words. */
    static double usualWeightKg(PricePoints points) {
        return Math.exp(Quantiles.median(points.logWeights()));
    }
}
