package org.tidewaiter.casebook.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tidewaiter.analysis.PairQuantities;
import org.tidewaiter.casebook.Verdict;
import org.tidewaiter.law.RuleBooks;
import org.tidewaiter.trade.Flow;
import org.tidewaiter.trade.PeriodRange;

/**
 * A count or a volume of recorded trade against the quantities that customs files give beside value and weight. Units are
 * turned into each other only by factors that hold for every piece; where figures do not have the told unit, nothing is
 * decided, and the answer says what they have.
 */
final class QuantityFigures {
    private static final String WITHIN = "half a unit of the last printed digit, 5 % with \"about\": +/- ";

    private final String check;
    private final KnownFigures figures;
    private final RuleBooks books;

    QuantityFigures(String check, KnownFigures figures, RuleBooks books) {
        this.check = check;
        this.figures = figures;
        this.books = books;
    }

    /** An amount as told, and what it may be with its tolerance. */
    record Told(ToldMeasure measure, Interval amount, Interval allowed, BigDecimal tolerance) {

        boolean holds(BigDecimal ofMeasure) {
            return allowed.holds(measure.inTold(ofMeasure));
        }

        /** Its tolerance, which may be less than one. */
        String room() {
            return tolerance.compareTo(BigDecimal.ONE) < 0
                    ? tolerance.stripTrailingZeros().toPlainString()
                    : Amounts.words(tolerance);
        }

        String words(BigDecimal ofMeasure) {
            return Amounts.words(measure.inTold(ofMeasure)) + " " + measure.words();
        }
    }

    Judgement judge(FigureQuestion asked, Told told) {
        if (asked.goods().codes().isEmpty()) {
            return Judgement.of(
                    check,
                    Verdict.NOT_CHECKABLE,
                    "The text does not say " + told.measure().words() + " of what goods.");
        }
        var answer = figures.quantities(asked);
        if (answer.isEmpty()) {
            return FigureQuestion.notLoaded(check, asked);
        }
        List<PairQuantities.Cell> cells = answer.get().value();
        Counted counted = Counted.of(cells, told.measure().measure());
        Judgement judged = cells.isEmpty()
                ? none(asked, told)
                : counted.isWhole()
                        ? whole(asked, told, counted)
                        : counted.with() > 0 ? mixed(asked, told, counted) : without(asked, told, counted, cells);
        KnownFigures.Known known = answer.get().known();
        return FigureQuestion.asKnown(judged.shownBy(asked.rows(known)), known);
    }

    /** Published months without a line of the goods. */
    private Judgement none(FigureQuestion asked, Told told) {
        return judgement(
                told.allowed().holds(BigDecimal.ZERO) ? Verdict.CONFIRMED : Verdict.REFUTED,
                "The published figures have no line of these goods in those months."
                        + slip(asked, told).map(words -> " " + words).orElse(""),
                told,
                List.of(asked.words() + ": no line"));
    }

    /** Every line has the unit. */
    private Judgement whole(FigureQuestion asked, Told told, Counted counted) {
        boolean fits = told.holds(counted.sum());
        String says = "The published figures say " + told.words(counted.sum()) + ".";
        if (asked.goods().vague()) {
            return judgement(
                    fits ? Verdict.CONSISTENT : Verdict.NOT_CHECKABLE,
                    (fits ? "The published figures say the same, " : says + " That is ")
                            + "taking all goods that the words may mean; which are counted is not told.",
                    told,
                    List.of(line(asked, told, counted)));
        }
        return judgement(
                fits ? Verdict.CONFIRMED : Verdict.REFUTED,
                fits
                        ? "The published figures say the same."
                        : says + slip(asked, told).map(words -> " " + words).orElse(""),
                told,
                List.of(line(asked, told, counted)));
    }

    /** Some lines have the unit, and their sum is a least amount. */
    private Judgement mixed(FigureQuestion asked, Told told, Counted counted) {
        String units = "The figures of these goods have mixed units: " + counted.lacking() + ", the others in "
                + ToldMeasure.name(told.measure().measure()) + ", which come to " + told.words(counted.sum()) + ".";
        boolean less = told.allowed().high().compareTo(told.measure().inTold(counted.sum())) < 0;
        Verdict verdict = told.holds(counted.sum())
                ? Verdict.CONSISTENT
                : less && !asked.goods().vague() ? Verdict.INCONSISTENT : Verdict.NOT_CHECKABLE;
        return judgement(verdict, units, told, List.of(line(asked, told, counted)));
    }

    /** No line has the unit. */
    private Judgement without(FigureQuestion asked, Told told, Counted counted, List<PairQuantities.Cell> cells) {
        Optional<PetroleumVolume> volume =
                told.measure().isVolume() ? PetroleumVolume.of(cells, books) : Optional.empty();
        if (volume.isPresent()) {
            return petroleum(asked, told, volume.get());
        }
        String why =
                "The figures do not give these goods in " + told.measure().words() + ": " + counted.lacking() + ".";
        List<String> lines = new ArrayList<>();
        Optional<String> fit = OtherMeasures.fits(told, cells, lines);
        return judgement(
                fit.map(words -> Verdict.CONSISTENT).orElse(Verdict.NOT_CHECKABLE),
                why + fit.map(words -> " " + words).orElse(""),
                told,
                lines);
    }

    private Judgement petroleum(FigureQuestion asked, Told told, PetroleumVolume volume) {
        ToldMeasure barrels = ToldMeasure.of("bbl").orElseThrow();
        BigDecimal litres = barrels.factor();
        Interval possible = new Interval(
                told.measure().inTold(volume.low().multiply(litres)),
                told.measure().inTold(volume.high().multiply(litres)),
                told.amount().unit());
        boolean fits = possible.meets(told.allowed());
        String range = Amounts.words(possible.low()) + " to " + Amounts.words(possible.high()) + " "
                + told.measure().words();
        List<String> lines = new ArrayList<>(List.of(asked.words() + ": a weight that is " + range
                + "; by the official factor " + told.words(volume.official().multiply(litres))));
        volume.sources().forEach(source -> lines.add("factors: " + source));
        return judgement(
                fits ? Verdict.CONSISTENT : asked.goods().vague() ? Verdict.NOT_CHECKABLE : Verdict.REFUTED,
                fits
                        ? "The figures give a weight and no volume; it is " + range + "."
                        : "The figures give a weight and no volume, and it cannot be so much: it is " + range + ".",
                told,
                lines);
    }

    private Judgement judgement(Verdict verdict, String why, Told told, List<String> reckoning) {
        List<String> lines = new ArrayList<>(reckoning);
        lines.add("told: " + told.amount());
        return Judgement.of(check, verdict, why)
                .with(lines)
                .within(WITHIN + told.room() + " " + told.measure().words());
    }

    private static String line(FigureQuestion asked, Told told, Counted counted) {
        return asked.words() + ": " + told.words(counted.sum())
                + (counted.isWhole() ? "" : ", without " + counted.lacking());
    }

    /** What the number would be right for: another power of ten, direction or year. */
    private Optional<String> slip(FigureQuestion asked, Told told) {
        List<String> slips = new ArrayList<>();
        sum(asked, told)
                .ifPresent(sum -> List.of(10, 100, 1000, 10_000).forEach(factor -> {
                    BigDecimal by = BigDecimal.valueOf(factor);
                    if (told.holds(sum.multiply(by)) || told.holds(sum.divide(by))) {
                        slips.add("It is off by a factor of " + factor + ".");
                    }
                }));
        FigureQuestion turned = new FigureQuestion(
                asked.route().reversed(),
                asked.flow() == Flow.IMPORT ? Flow.EXPORT : Flow.IMPORT,
                asked.months(),
                asked.goods());
        sum(turned, told).filter(told::holds).ifPresent(sum -> slips.add("It is right for the other direction."));
        for (int years : List.of(-1, 1)) {
            PeriodRange months = asked.months().plusYears(years);
            sum(asked.in(months), told)
                    .filter(told::holds)
                    .ifPresent(sum -> slips.add("It is right for " + months + "."));
        }
        return slips.stream().findFirst();
    }

    private Optional<BigDecimal> sum(FigureQuestion asked, Told told) {
        return figures.quantities(asked)
                .map(answer -> Counted.of(answer.value(), told.measure().measure()))
                .filter(Counted::isWhole)
                .map(Counted::sum)
                .filter(sum -> sum.signum() > 0);
    }
}
