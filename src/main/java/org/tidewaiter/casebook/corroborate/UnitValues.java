package org.tidewaiter.casebook.corroborate;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.tidewaiter.analysis.Desk;
import org.tidewaiter.analysis.PairFigures;
import org.tidewaiter.analysis.Question;
import org.tidewaiter.casebook.check.Interval;
import org.tidewaiter.casebook.check.Route;
import org.tidewaiter.trade.Flow;
import org.tidewaiter.trade.Period;
import org.tidewaiter.trade.PeriodRange;

/** What a tonne of goods was worth in the recorded trade of a route in a year: from its cheapest month to its dearest. */
final class UnitValues {
    private static final String UNIT = "USD/t";
    private static final BigDecimal TONNE = new BigDecimal(1_000); // kilograms
    private static final int HEADING = 4; // digits; a chapter mixes goods of all prices

    private final Flow flow;
    private final @Nullable PairFigures figures;
    private final List<Period> periods;

    private UnitValues(Flow flow, @Nullable PairFigures figures, List<Period> periods) {
        this.flow = flow;
        this.figures = figures;
        this.periods = periods;
    }

    /** Reads the months of a year, or the year where no months are loaded. */
    static UnitValues of(Desk desk, Route route, int year) {
        Flow flow = route.isImport() ? Flow.IMPORT : Flow.EXPORT;
        for (PeriodRange range :
                List.of(PeriodRange.parse(year + "-01.." + year + "-12"), PeriodRange.parse(Integer.toString(year)))) {
            Question question = Question.about(route.reporter(), route.partner(), List.of(flow), range)
                    .withBaselineYears(List.of());
            if (desk.holds(question)) {
                PairFigures figures = PairFigures.read(desk, route.reporter(), route.partner(), question);
                List<Period> published = figures.published(flow).stream()
                        .filter(period -> !period.isJoint() && range.holds(period))
                        .sorted()
                        .toList();
                if (!published.isEmpty()) {
                    return new UnitValues(flow, figures, published);
                }
            }
        }
        return new UnitValues(flow, null, List.of());
    }

    /** What it was read from: so many months, or the figures of the whole year. */
    String base() {
        return periods.stream().anyMatch(period -> period.frequency() == Period.Frequency.MONTHLY)
                ? "published months: " + periods.size()
                : "the figures of the year";
    }

    /** The unit value of a heading or subheading; empty for coarser goods and where no row has a value and a weight. */
    Optional<Interval> find(String code) {
        PairFigures known = figures;
        if (known == null || code.length() < HEADING || !code.chars().allMatch(Character::isDigit)) {
            return Optional.empty();
        }
        return periods.stream()
                .flatMap(period -> known.sum(flow, List.of(code), new PeriodRange(period, period)).stream())
                .flatMap(sum -> perTonne(sum).stream())
                .reduce(Interval::joined);
    }

    /** The unit values of all headings that begin with one of some codes. */
    SortedMap<String, Interval> headings(List<String> prefixes) {
        SortedMap<String, Interval> found = new TreeMap<>();
        PairFigures known = figures;
        if (known == null) {
            return found;
        }
        for (Period period : periods) {
            for (PairFigures.Ranked ranked : known.rank(flow, HEADING, new PeriodRange(period, period))) {
                if (prefixes.stream()
                        .anyMatch(prefix -> ranked.code().startsWith(prefix) || prefix.startsWith(ranked.code()))) {
                    perTonne(ranked.sum()).ifPresent(value -> found.merge(ranked.code(), value, Interval::joined));
                }
            }
        }
        return found;
    }

    private static Optional<Interval> perTonne(PairFigures.Sum sum) {
        BigDecimal weight = sum.weight();
        if (weight == null || weight.signum() <= 0 || sum.valueUsd().signum() <= 0) {
            return Optional.empty();
        }
        BigDecimal value = sum.valueUsd().multiply(TONNE);
        return Optional.of(new Interval(
                value.divide(weight, 0, RoundingMode.FLOOR), value.divide(weight, 0, RoundingMode.CEILING), UNIT));
    }
}
