package org.tidewaiter.detect.price;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.tidewaiter.detect.DetectorCard;

/**
 * A mistake of writing that multiplies a unit value by a known number.
 *
 * @param kind how it is called
 * @param factor the unit value over the right one
 * @param codes first digits of the goods it happens with
 */
record Slip(String kind, double factor, String codes) {

    static List<Slip> of(DetectorCard card) {
        double thousand = card.number("slip_thousand");
        double ten = card.number("slip_decimal");
        double pound = card.number("slip_pound");
        double barrel = card.number("slip_barrel");
        return List.of(
                new Slip("near a factor of 1000", thousand, ""),
                new Slip("near a factor of 1000", 1 / thousand, ""),
                new Slip("near a factor of 100", ten * ten, ""),
                new Slip("near a factor of 100", 1 / (ten * ten), ""),
                new Slip("near a factor of 10", ten, ""),
                new Slip("near a factor of 10", 1 / ten, ""),
                new Slip("near kilograms for pounds", pound, ""),
                new Slip("near kilograms for pounds", 1 / pound, ""),
                new Slip("near tonnes for barrels", barrel, "27"),
                new Slip("near tonnes for barrels", 1 / barrel, "27"));
    }

    /** The slip whose factor is closest to a price's distance, if that is within {@code tolerance} (both in logs). */
    static Optional<Slip> near(List<Slip> slips, String code, double residual, double tolerance) {
        return slips.stream()
                .filter(slip -> code.startsWith(slip.codes))
                .filter(slip -> Math.abs(residual - Math.log(slip.factor)) <= tolerance)
                .min(Comparator.comparingDouble(slip -> Math.abs(residual - Math.log(slip.factor))));
    }
}
