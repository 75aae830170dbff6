package org.tidewaiter.casebook.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.tidewaiter.analysis.PairQuantities;
import org.tidewaiter.trade.QuantityUnit;

/**
 * Quantities of some goods added up in one measure, as far as the figures have it.
 *
 * @param sum     of the codes that have the measure
 * @param without codes that do not have it, in some period at least
 * @param units   what those are given in instead
 */
record Counted(BigDecimal sum, int with, NavigableSet<String> without, NavigableSet<String> units) {
    private static final int LISTED = 4; // codes named; more are counted

    static Counted of(List<PairQuantities.Cell> cells, String measure) {
        BigDecimal sum = BigDecimal.ZERO;
        int with = 0;
        NavigableSet<String> without = new TreeSet<>();
        NavigableSet<String> units = new TreeSet<>();
        for (PairQuantities.Cell cell : cells) {
            Optional<BigDecimal> amount = cell.in(measure);
            if (amount.isPresent()) {
                sum = sum.add(amount.get());
                with++;
            } else {
                without.add(cell.code());
                cell.units().keySet().stream().map(Counted::name).forEach(units::add);
            }
        }
        return new Counted(sum, with, without, units);
    }

    private static String name(String word) {
        return QuantityUnit.find(word)
                .map(unit -> ToldMeasure.name(unit.measure()))
                .orElse("'" + word + "'");
    }

    /** True where every line has the measure. */
    boolean isWhole() {
        return without.isEmpty();
    }

    /** "HS 64031900 in kg". */
    String lacking() {
        String codes = without.stream().limit(LISTED).collect(Collectors.joining(", "));
        String more = without.size() > LISTED ? " and " + (without.size() - LISTED) + " more codes" : "";
        return "HS " + codes + more
                + (units.isEmpty() ? " without any quantity" : " in " + String.join(" and ", units));
    }
}
