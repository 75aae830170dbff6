package org.tidewaiter.casebook.check;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.tidewaiter.casebook.Claim;
import org.tidewaiter.casebook.ClaimKind;
import org.tidewaiter.casebook.Slot;
import org.tidewaiter.casebook.SlotName;
import org.tidewaiter.casebook.Verdict;
import org.tidewaiter.law.RuleBooks;
import org.tidewaiter.trade.PeriodRange;

/** A value or weight of recorded trade against the sum of the published figures. */
final class TradeValueCheck implements Check {
    private static final String NAME = "trade_value";
    private static final BigDecimal TENTH =
            new BigDecimal("0.1"); // half a unit of the digit behind the last: 964.049 as 964.05 as 964.1

    private final KnownFigures figures;
    private final RecordedAmounts recorded;
    private final QuantityFigures quantities;

    TradeValueCheck(KnownFigures figures, RuleBooks books) {
        this.figures = figures;
        this.recorded = new RecordedAmounts(figures);
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
                    .filter(currency -> recorded.isWithin(
                            asked, told.widened(Printed.halfUnit(text.words(amount), told.middle())), currency))
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
        UnaryOperator<Judgement> wrong =
                judged -> new WrongValue(recorded).explained(judged, asked, allowed, text.words(amount));
        return judge(asked, told, allowed, tolerance, explained ? wrong : UnaryOperator.identity());
    }

    /** A number of pieces or litres that the figures do not have, and that is that of a weight or value. */
    private Judgement inOtherUnit(FigureQuestion asked, Interval told, Interval allowed, Judgement judged) {
        return asked.goods().codes().isEmpty() || !OtherReadings.isTelling(told.middle())
                ? judged
                : List.of("kg", "t", "CNY", "USD").stream()
                        .filter(unit -> recorded.isWithin(asked, allowed, unit))
                        .findFirst()
                        .map(unit -> judged.softened("The number is right in " + unit
                                + ", so a weight or value may have been taken for it."))
                        .orElse(judged);
    }

    private Judgement judge(
            FigureQuestion asked,
            Interval told,
            Interval allowed,
            BigDecimal tolerance,
            UnaryOperator<Judgement> wrong) {
        var answer = recorded.sum(asked, told.unit());
        if (answer.isEmpty()) {
            return FigureQuestion.notLoaded(NAME, asked);
        }
        KnownFigures.Known known = answer.get().known();
        BigDecimal right = RecordedAmounts.of(answer.get().value(), told.unit());
        if (right == null) {
            return Judgement.of(NAME, Verdict.NOT_CHECKABLE, "Some of the rows give no weight.");
        }
        boolean once = allowed.holds(right);
        boolean fits = once || allowed.widened(tolerance.multiply(TENTH)).holds(right);
        String why = fits
                ? "The published figures say the same" + (once ? "." : ", rounded twice.")
                : "The published figures say " + Amounts.words(right) + " " + told.unit() + ".";
        Judgement judged = Judgement.of(NAME, fits ? Verdict.CONFIRMED : Verdict.REFUTED, why);
        return FigureQuestion.asKnown(
                (fits ? judged : wrong.apply(judged))
                        .with(List.of(asked.words() + ": " + Amounts.words(right) + " " + told.unit(), "told: " + told))
                        .within("half a unit of the last printed digit, 5 % with \"about\": +/- "
                                + Amounts.words(tolerance) + " " + told.unit())
                        .shownBy(asked.rows(known)),
                known);
    }
}
