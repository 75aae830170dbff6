package org.tidewaiter.detect.mirror;

/**
 * What probably crossed the border, from both reports.
 *
 * @param pair both raw reports, as they were
 * @param freight what freight and insurance add, as a share of the value at the exporter's border
 * @param fobUsd the estimate; NaN where neither side reports anything
 * @param variance of its natural logarithm
 * @param exporterWeight how much the exporter's report counted, 0 to 1
 */
public record MirrorEstimate(MirrorPair pair, double freight, double fobUsd, double variance, double exporterWeight) {
    private static final double REACH = 1.959964; // standard deviations on each side of a normal range of 95 %

    /** Lower end of the range that holds the true value with 95 %. */
    public double lowUsd() {
        return fobUsd * Math.exp(-REACH * Math.sqrt(variance));
    }

    /** Upper end of that range. */
    public double highUsd() {
        return fobUsd * Math.exp(REACH * Math.sqrt(variance));
    }
}
