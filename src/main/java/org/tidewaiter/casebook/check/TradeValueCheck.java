package org.tidewaiter.casebook.check;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tidewaiter.analysis.PairFigures;
import org.tidewaiter.casebook.Claim;
import org.tidewaiter.casebook.ClaimKind;
import org.tidewaiter.casebook.Slot;
import org.tidewaiter.casebook.SlotName;
import org.tidewaiter.casebook.Verdict;
import org.tidewaiter.law.RuleBooks;
import org.tidewaiter.trade.Flow;
import org.tidewaiter.trade.PeriodRange;

/** A value or weight of recorded trade against the sum of the published figures. */
final class TradeValueCheck implements Check {
    private static final String NAME = "trade_value";
    private static final BigDecimal TONNE = new BigDecimal(1_000);
    private static final BigDecimal TENTH =
            new BigDecimal("0.1"); // half a unit of the digit behind the last: 964.049 as 964.05 as 964.1

    private static final Pattern CURRENCY =
            Pattern.compile("(?i)\\$|¥|元|위안|달러|\\b(?:yuan|renminbi|rmb|cny|dollars?|usd)\\b");

    private final KnownFigures figures;
    private final QuantityFigures quantities;

    TradeValueCheck(KnownFigures figures, RuleBooks books) {
        this.figures = figures;
        this.quantities = new QuantityFigures(NAME, figures, books);
    }

    @Override
    public Optional<Judgement> judge(Claim claim, TextUnderCheck text) {
        return judge(claim, text, true);
    }

    @Override
    public Optional<Judgement> tryOut(Claim claim, TextUnderCheck text) {
        return judge(claim, text, false);
    }

    private Optional<Judgement> judge(Claim claim, TextUnderCheck text, boolean explained) {
        if (claim.kind() != ClaimKind.TRADE_VALUE) {
            return Optional.empty();
        }
        FigureQuestion.Read read = FigureQuestion.of(NAME, claim);
        if (read.missing().isPresent()) {
            return bothWays(claim, text).or(read::missing);
        }
        List<Slot> amounts = Stream.concat(claim.list(SlotName.MONEY).stream(), claim.list(SlotName.QUANTITY).stream())
                .toList();
        FigureQuestion asked = read.question().orElseThrow();
        Optional<Judgement> each = amounts.stream()
                .flatMap(amount -> new EachOfGoods(figures)
                        .judge(NAME, asked, Interval.parse(amount.value()), text.sentence(claim.passage())).stream())
                .findFirst();
        if (each.isPresent()) {
            return each;
        }
        return Optional.of(amounts.stream()
                .map(amount -> judge(asked, amount, text, explained))
                .min(Comparator.comparingInt(judgement -> Checks.firmness(judgement.verdict())))
                .orElse(Judgement.of(NAME, Verdict.NOT_CHECKABLE, "No amount could be read.")));
    }

    /** A total of both ways, or the gap between them. */
    private Optional<Judgement> bothWays(Claim claim, TextUnderCheck text) {
        Optional<PeriodRange> months =
                claim.find(SlotName.TIME).map(Slot::value).map(Span::parse).flatMap(Span::months);
        Optional<Slot> money = claim.find(SlotName.MONEY);
        if (claim.find(SlotName.DIRECTION).isPresent()
                || claim.find(SlotName.GOODS).isPresent()
                || months.isEmpty()
                || money.isEmpty()) {
            return Optional.empty();
        }
        Interval told = Interval.parse(money.get().value());
        if (!List.of("CNY", "USD").contains(told.unit())) {
            return Optional.empty();
        }
        String words = text.wordsAround(money.get());
        Interval allowed = told.widened(
                told.isExact() ? Printed.tolerance(text.words(money.get()), words, told.middle()) : BigDecimal.ZERO);
        return new TwoWayTrade(figures)
                .value(claim, text, months.get(), told.unit())
                .filter(answer -> allowed.holds(answer.value()) || TwoWayTrade.isSaid(claim, text))
                .map(answer -> FigureQuestion.asKnown(
                        Judgement.of(
                                        NAME,
                                        allowed.holds(answer.value()) ? Verdict.CONFIRMED : Verdict.REFUTED,
                                        allowed.holds(answer.value())
                                                ? "The published figures of both ways say the same."
                                                : "The published figures of both ways say "
                                                        + Amounts.words(answer.value()) + " " + told.unit() + ".")
                                .with(List.of(
                                        "both ways, " + months.get() + ": " + Amounts.words(answer.value()) + " "
                                                + told.unit(),
                                        "told: " + told))
                                .within("half a unit of the last printed digit"),
                        answer.known()));
    }

    private Judgement judge(FigureQuestion asked, Slot amount, TextUnderCheck text, boolean explained) {
        Interval told = Interval.parse(amount.value());
        String words = text.wordsAround(amount);
        BigDecimal tolerance = told.isExact() || Printed.isAbout(words)
                ? Printed.tolerance(text.words(amount), words, told.middle())
                : BigDecimal.ZERO;
        Interval middle = Printed.isAbout(words) ? new Interval(told.middle(), told.middle(), told.unit()) : told;
        Interval allowed = middle.widened(tolerance);
        Optional<ToldMeasure> measure = ToldMeasure.of(told.unit());
        if (measure.isPresent()) {
            Judgement judged =
                    quantities.judge(asked, new QuantityFigures.Told(measure.get(), told, allowed, tolerance));
            return judged.verdict() == Verdict.NOT_CHECKABLE ? inOtherUnit(asked, told, allowed, judged) : judged;
        }
        if (!List.of("CNY", "USD", "t", "kg").contains(told.unit())) {
            Optional<String> right = List.of("CNY", "USD").stream()
                    .filter(currency -> value(asked, currency)
                            .filter(told.widened(Printed.halfUnit(text.words(amount), told.middle()))::holds)
                            .isPresent())
                    .findFirst();
            if (right.isPresent()) {
                return Judgement.of(
                                NAME,
                                Verdict.REFUTED,
                                "The number is right in " + right.get() + ", not in " + told.unit() + ".")
                        .with(List.of("told: " + told));
            }
            return Judgement.of(
                    NAME, Verdict.NOT_CHECKABLE, "Published figures are not given in '" + told.unit() + "'.");
        }
        return judge(asked, told, allowed, tolerance, explained ? text.words(amount) : null);
    }

    /** A number of pieces or litres that the figures do not have, and that is that of a weight or value. */
    private Judgement inOtherUnit(FigureQuestion asked, Interval told, Interval allowed, Judgement judged) {
        return asked.goods().codes().isEmpty() || !OtherReadings.isTelling(told.middle())
                ? judged
                : List.of("kg", "t", "CNY", "USD").stream()
                        .filter(unit ->
                                value(asked, unit).filter(allowed::holds).isPresent())
                        .findFirst()
                        .map(unit -> judged.softened("The number is right in " + unit
                                + ", so a weight or value may have been taken for it."))
                        .orElse(judged);
    }

    private Judgement judge(
            FigureQuestion asked, Interval told, Interval allowed, BigDecimal tolerance, @Nullable String explained) {
        var answer = sum(asked, told.unit());
        if (answer.isEmpty()) {
            return FigureQuestion.notLoaded(NAME, asked);
        }
        KnownFigures.Known known = answer.get().known();
        BigDecimal recorded = amount(answer.get().value(), told.unit());
        if (recorded == null) {
            return Judgement.of(NAME, Verdict.NOT_CHECKABLE, "Some of the rows give no weight.");
        }
        boolean once = allowed.holds(recorded);
        boolean fits = once || allowed.widened(tolerance.multiply(TENTH)).holds(recorded);
        String why = fits
                ? "The published figures say the same" + (once ? "." : ", rounded twice.")
                : "The published figures say " + Amounts.words(recorded) + " " + told.unit() + ".";
        Judgement judged = Judgement.of(NAME, fits ? Verdict.CONFIRMED : Verdict.REFUTED, why);
        return FigureQuestion.asKnown(
                (fits || explained == null ? judged : explained(judged, asked, told, allowed, explained))
                        .with(List.of(
                                asked.words() + ": " + Amounts.words(recorded) + " " + told.unit(), "told: " + told))
                        .within("half a unit of the last printed digit, 5 % with \"about\": +/- "
                                + Amounts.words(tolerance) + " " + told.unit())
                        .shownBy(asked.rows(known)),
                known);
    }

    private Optional<KnownFigures.Answer<PairFigures.Sum>> sum(FigureQuestion asked, String unit) {
        return figures.sum(asked, unit.equals("CNY") ? "CNY" : "USD");
    }

    private static @Nullable BigDecimal amount(PairFigures.Sum sum, String unit) {
        return switch (unit) {
            case "kg" -> sum.weight();
            case "t" -> sum.weight() == null ? null : sum.weight().divide(TONNE);
            default -> sum.value();
        };
    }

    /** How the number came about, if that can be seen: in another currency, by a slip, for another direction or year. */
    private Judgement explained(
            Judgement judged, FigureQuestion asked, Interval told, Interval allowed, String printed) {
        String other = told.unit().equals("CNY") ? "USD" : "CNY";
        boolean money = List.of("CNY", "USD").contains(told.unit());
        boolean telling = OtherReadings.isTelling(told.middle());
        if (money && value(asked, other).filter(allowed::holds).isPresent()) {
            String words = "The number is right in " + other + ".";
            return telling && CURRENCY.matcher(printed).find() ? judged.ofASlip(words) : judged.inReading(words);
        }
        Optional<String> slip = value(asked, told.unit()).flatMap(right -> Slip.between(allowed, right));
        if (slip.isPresent()) {
            return telling ? judged.ofASlip(slip.get()) : judged.inReading(slip.get());
        }
        return elsewhere(asked, told, allowed)
                .map(where -> judged.inReading("It is right for " + where + "."))
                .orElse(judged);
    }

    private Optional<String> elsewhere(FigureQuestion asked, Interval told, Interval allowed) {
        FigureQuestion turned = new FigureQuestion(
                asked.route().reversed(),
                asked.flow() == Flow.IMPORT ? Flow.EXPORT : Flow.IMPORT,
                asked.months(),
                asked.goods());
        if (value(turned, told.unit()).filter(allowed::holds).isPresent()) {
            return Optional.of("the other direction");
        }
        return Stream.of(-1, 1)
                .map(years -> asked.months().plusYears(years))
                .filter(months -> value(asked.in(months), told.unit())
                        .filter(allowed::holds)
                        .isPresent())
                .map(PeriodRange::toString)
                .findFirst();
    }

    private Optional<BigDecimal> value(FigureQuestion asked, String unit) {
        return sum(asked, unit)
                .map(KnownFigures.Answer::value)
                .flatMap(sum -> Optional.ofNullable(amount(sum, unit)))
                .filter(sum -> sum.signum() > 0);
    }
}
