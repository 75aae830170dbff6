package org.tidewaiter.casebook.check;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.tidewaiter.law.Amount;
import org.tidewaiter.law.MeasureHit;

/** The amount of a cap as a sentence tells it, against the ways the act writes it. */
final class CapAmount {
    private CapAmount() {}

    /** What is wrong with the amount told; empty where it is right or none is told. */
    static Optional<String> wrong(List<MeasureHit> hits, String sentence) {
        List<Amount> caps = hits.stream()
                .flatMap(hit -> hit.conditions().stream())
                .flatMap(condition -> condition.amounts().stream())
                .toList();
        List<ToldNumber> told = ToldNumber.list(sentence).stream()
                .filter(number ->
                        number.unit().equals("barrels") || number.unit().equals("tons"))
                .toList();
        if (caps.isEmpty() || told.isEmpty()) {
            return Optional.empty();
        }
        boolean fits = told.stream().anyMatch(number -> caps.stream().anyMatch(cap -> fits(number, cap)));
        return fits
                ? Optional.empty()
                : Optional.of("The cap is "
                        + String.join(
                                " or ",
                                caps.stream()
                                        .map(cap -> Amounts.words(cap.amount()) + " " + cap.unit())
                                        .distinct()
                                        .toList())
                        + ".");
    }

    private static boolean fits(ToldNumber number, Amount cap) {
        String unit = cap.unit().toLowerCase(Locale.ROOT);
        boolean same =
                number.unit().equals("barrels") ? unit.startsWith("barrel") || unit.equals("bbl") : unit.equals("t");
        return same && number.value().subtract(cap.amount()).abs().compareTo(number.halfUnit()) <= 0;
    }
}
