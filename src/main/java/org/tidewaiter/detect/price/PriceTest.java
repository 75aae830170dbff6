package org.tidewaiter.detect.price;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.statistics.distribution.TDistribution;

/**
 * Tests the prices of many groups. Where a group is too small to say alone how wide its prices scatter, the others lend
 * it some of theirs, never their level (Smyth 2004, "Linear models and empirical Bayes methods for assessing
 * differential expression in microarray experiments", section 3). Honest prices stray farther than a normal law or the
 * t law of their number would have it, so the t law has few degrees of freedom however many prices there are.
 */
final class PriceTest {
    private final List<Optional<PriceLine>> lines;
    private final List<Double> scales = new ArrayList<>();
    private final PriceRules rules;

    PriceTest(List<PricePoints> groups, PriceRules rules) {
        this.rules = rules;
        lines = groups.stream().map(group -> PriceLine.of(group, rules)).toList();
        double[] known = lines.stream()
                .flatMap(Optional::stream)
                .filter(line -> line.band() != null)
                .mapToDouble(PriceLine::scale)
                .toArray();
        double usual = Quantiles.median(known);
        double borrowed = known.length >= rules.leastToBorrow() ? rules.borrowed() : 0;
        for (Optional<PriceLine> line : lines) {
            scales.add(line.map(each -> moderated(each, usual, borrowed)).orElse(Double.NaN));
        }
    }

    private static double moderated(PriceLine line, double usual, double borrowed) {
        if (borrowed == 0) {
            return line.scale();
        }
        double own = line.freedom() * line.scale() * line.scale();
        return Math.sqrt((borrowed * usual * usual + own) / (borrowed + line.freedom()));
    }

    /** The usual price of a group, if it has enough points. */
    Optional<PriceLine> line(int group) {
        return lines.get(group);
    }

    /** Standard deviation of its honest residuals, with what the other groups lend. */
    double scale(int group) {
        return scales.get(group);
    }

    /** The t law that honest residuals of a group follow, each over its own spread. */
    TDistribution law(int group) {
        int size = lines.get(group).map(PriceLine::size).orElse(0);
        return TDistribution.of(Math.min(rules.tailsFromFew() + size / rules.tailsPerPoints(), rules.tailsAtMost()));
    }

    /** Probability of a price as far off as one of its points, to either side, at an honest price. */
    double probability(int group, int point) {
        PriceLine line = lines.get(group).orElseThrow();
        double t = line.residuals()[point] / (scale(group) * line.spreads()[point]);
        return Math.min(1, 2 * law(group).survivalProbability(Math.abs(t)));
    }
}
