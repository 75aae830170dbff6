package org.tidewaiter.detect.mirror;

/**
 * One flow of goods through time as both sides report it. In all arrays NaN means that nothing is known and 0 a reported
 * zero.
 *
 * @param exporter M49 code
 * @param importer M49 code
 * @param code commodity code
 * @param fobUsd the exporter's report, US dollars at its border
 * @param cifUsd the importer's report, US dollars with freight and insurance
 * @param netWeightKg by whichever side reports it, the exporter first; NaN where unknown or estimated
 * @param distanceKm between the two; NaN where unknown
 */
@SuppressWarnings("ArrayRecordComponent") // many months: boxes would cost ten times the room; nobody compares them
public record MirrorSeries(
        int exporter,
        int importer,
        String code,
        double[] fobUsd,
        double[] cifUsd,
        double[] netWeightKg,
        double distanceKm) {

    public MirrorSeries {
        if (fobUsd.length != cifUsd.length || fobUsd.length != netWeightKg.length) {
            throw new IllegalArgumentException(
                    "the two sides of " + exporter + " to " + importer + ", " + code + ", differ in length");
        }
    }
}
