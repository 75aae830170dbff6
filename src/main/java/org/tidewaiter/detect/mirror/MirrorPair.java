package org.tidewaiter.detect.mirror;

import org.tidewaiter.trade.Period;

/**
 * What both sides report of one flow. NaN means that a side's figure is not known, 0 that it reports none.
 *
 * @param exporter M49 code
 * @param importer M49 code
 * @param code commodity code
 * @param fobUsd the exporter's report, US dollars at its border
 * @param cifUsd the importer's report, US dollars with freight and insurance
 * @param distanceKm between the two; NaN where unknown
 */
public record MirrorPair(
        int exporter, int importer, String code, Period period, double fobUsd, double cifUsd, double distanceKm) {

    /** Whether both sides report something. */
    public boolean isTwoSided() {
        return fobUsd > 0 && cifUsd > 0;
    }

    /** The importer's report over the exporter's, as a natural logarithm; NaN unless both report something. */
    public double logRatio() {
        return isTwoSided() ? Math.log(cifUsd / fobUsd) : Double.NaN;
    }
}
