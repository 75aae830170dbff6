package org.tidewaiter.casebook.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.tidewaiter.analysis.PairQuantities;

/**
 * A count told in one way that the figures have in another: pieces beside pairs, sets or packages. None is turned into the
 * other, since a pair of shoes is two things and a pair of trousers one; but a number that comes out is said to.
 */
final class OtherMeasures {
    private static final List<String> COUNTS = List.of("item", "pair", "set", "package");

    private OtherMeasures() {}

    /** What the number fits; {@code lines} gets what the figures say in the other measures. */
    static Optional<String> fits(QuantityFigures.Told told, List<PairQuantities.Cell> cells, List<String> lines) {
        if (!COUNTS.contains(told.measure().measure())) {
            return Optional.empty();
        }
        Optional<String> fit = Optional.empty();
        for (String measure : COUNTS) {
            Counted counted = Counted.of(cells, measure);
            if (counted.with() == 0 || !counted.isWhole()) {
                continue;
            }
            String words = Amounts.words(counted.sum()) + " " + ToldMeasure.name(measure);
            lines.add("in the figures: " + words);
            if (fit.isEmpty() && told.holds(counted.sum())) {
                fit = Optional.of("The number is that of the figures in " + ToldMeasure.name(measure) + ".");
            }
            boolean pairs = measure.equals("pair") && told.measure().measure().equals("item");
            if (fit.isEmpty() && pairs && told.holds(counted.sum().multiply(BigDecimal.TWO))) {
                fit = Optional.of("The number is twice that of the figures in pairs.");
            }
        }
        return fit;
    }
}
