package org.tidewaiter.casebook.check;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.tidewaiter.casebook.Claim;
import org.tidewaiter.casebook.ClaimKind;
import org.tidewaiter.casebook.Slot;
import org.tidewaiter.casebook.SlotName;
import org.tidewaiter.casebook.Verdict;
import org.tidewaiter.trade.PeriodRange;

/** More, less or as much as in another period of the same length. */
final class ComparisonCheck implements Check {
    private static final String NAME = "comparison";
    private static final BigDecimal HUNDRED = new BigDecimal(100);
    private static final BigDecimal SAME = new BigDecimal(5); // per cent: what "the same" may hide

    private static final Pattern WHOLE = Pattern.compile(
            "(?i)\\b(?:whole|entire|full|all|complete)(?: of)?(?: the)?(?: previous| preceding| last)? (?:year|twelve months|(?:19|20)\\d\\d)\\b");

    private final KnownFigures figures;

    ComparisonCheck(KnownFigures figures) {
        this.figures = figures;
    }

    @Override
    public Optional<Judgement> judge(Claim claim, TextUnderCheck text) {
        Optional<Slot> change = claim.find(SlotName.CHANGE);
        if (claim.kind() != ClaimKind.COMPARISON) {
            return Optional.empty();
        }
        FigureQuestion.Read read = FigureQuestion.of(NAME, claim);
        if (read.missing().isPresent()) {
            return change.flatMap(told -> bothWays(claim, told, text)).or(read::missing);
        }
        if (change.isEmpty()) {
            return Optional.of(
                    Judgement.of(NAME, Verdict.NOT_CHECKABLE, "The text does not say which way it changed."));
        }
        FigureQuestion asked = read.question().orElseThrow();
        PeriodRange base = base(claim, asked);
        int months = asked.months().listPeriods().size();
        if (base.from().compareTo(asked.months().from()) > 0 || base.equals(asked.months())) {
            return Optional.of(Judgement.of(
                    NAME,
                    Verdict.NOT_CHECKABLE,
                    "Which period is compared with which was not read: " + base + " is not before " + asked.months()
                            + "."));
        }
        if (base.listPeriods().size() == months) {
            return Optional.of(judge(asked, base, change.get(), text));
        }
        return Optional.of(unequal(claim, asked, base, change.get(), text));
    }

    /**
     * Periods of unequal length, as part of a year and a whole one: right as it stands only where the text says that it means the
     * whole one; else only if the same months are meant, and then the text should say so.
     */
    private Judgement unequal(Claim claim, FigureQuestion asked, PeriodRange base, Slot change, TextUnderCheck text) {
        Judgement asTold = judge(asked, base, change, text);
        boolean fits = asTold.verdict() == Verdict.CONFIRMED;
        Alternatives readings = new Alternatives(claim, text);
        boolean told = !readings.isUntold(SlotName.TIME) && !readings.isUntold(SlotName.BASE);
        if ((fits || told) && WHOLE.matcher(text.sentence(claim.passage())).find()) {
            return asTold;
        }
        int years = base.from().year() - asked.months().from().year();
        PeriodRange same = asked.months().plusYears(years);
        boolean within = base.holds(same.from()) && base.holds(same.to());
        Judgement meant = within ? judge(asked, same, change, text) : FigureQuestion.notLoaded(NAME, asked);
        String lengths = asked.months() + " has " + asked.months().listPeriods().size() + " months and " + base
                + " has " + base.listPeriods().size() + ": periods of unequal length cannot be compared";
        if (meant.verdict() == Verdict.CONFIRMED) {
            return Judgement.of(NAME, Verdict.CONSISTENT, lengths + "; it is so if " + same + " is meant.")
                    .with(meant.reckoning());
        }
        return Judgement.of(NAME, told || fits ? Verdict.INCONSISTENT : Verdict.NOT_CHECKABLE, lengths + ".")
                .with(meant.reckoning());
    }

    /** The period compared with; a whole year set against part of one is meant as the same months of it. */
    private static PeriodRange base(Claim claim, FigureQuestion asked) {
        return claim.find(SlotName.BASE)
                .map(slot -> Span.parse(slot.value()))
                .flatMap(Span::months)
                .orElse(asked.months().plusYears(-1));
    }

    /** The trade of both ways, or the gap between them, where the sentence speaks of that. */
    private Optional<Judgement> bothWays(Claim claim, Slot change, TextUnderCheck text) {
        Optional<PeriodRange> months =
                claim.find(SlotName.TIME).map(Slot::value).map(Span::parse).flatMap(Span::months);
        if (claim.find(SlotName.DIRECTION).isPresent()
                || claim.find(SlotName.GOODS).isPresent()
                || months.isEmpty()) {
            return Optional.empty();
        }
        PeriodRange base = claim.find(SlotName.BASE)
                .map(slot -> Span.parse(slot.value()))
                .flatMap(Span::months)
                .orElse(months.get().plusYears(-1));
        if (base.listPeriods().size() != months.get().listPeriods().size()) {
            return Optional.empty();
        }
        TwoWayTrade both = new TwoWayTrade(figures);
        return both.value(claim, text, months.get(), "CNY")
                .flatMap(now -> both.value(claim, text, base, "CNY")
                        .map(then -> FigureQuestion.asKnown(
                                judged(change, now.value(), then.value(), text)
                                        .with(List.of(
                                                "both ways, " + months.get() + ": " + Amounts.words(now.value())
                                                        + " CNY",
                                                base + ": " + Amounts.words(then.value()) + " CNY")),
                                now.with(then))))
                .filter(judged -> judged.verdict() != Verdict.REFUTED || TwoWayTrade.isSaid(claim, text));
    }

    private static Judgement judged(Slot change, BigDecimal after, BigDecimal before, TextUnderCheck text) {
        boolean fits = fits(change, after, before, text);
        return Judgement.of(
                NAME,
                fits ? Verdict.CONFIRMED : Verdict.REFUTED,
                (fits ? "The published figures say so" : "The published figures say otherwise") + ".");
    }

    private Judgement judge(FigureQuestion asked, PeriodRange base, Slot change, TextUnderCheck text) {
        var now = figures.sum(asked, "CNY");
        var then = figures.sum(asked.in(base), "CNY");
        if (now.isEmpty() || then.isEmpty()) {
            return FigureQuestion.notLoaded(NAME, asked);
        }
        BigDecimal after = now.get().value().value();
        BigDecimal before = then.get().value().value();
        return FigureQuestion.asKnown(
                judged(change, after, before, text)
                        .with(List.of(
                                asked.words() + ": " + Amounts.words(after) + " CNY",
                                base + ": " + Amounts.words(before) + " CNY",
                                before.signum() == 0
                                        ? "no ratio: the base is zero"
                                        : "change: " + percent(after, before) + " %"))
                        .within("half a unit of the last printed digit, 5 % with \"about\"")
                        .shownBy(asked.rows(now.get().known())),
                now.get().with(then.get()));
    }

    private static BigDecimal percent(BigDecimal after, BigDecimal before) {
        return after.subtract(before).multiply(HUNDRED).divide(before, 1, RoundingMode.HALF_EVEN);
    }

    private static boolean fits(Slot change, BigDecimal after, BigDecimal before, TextUnderCheck text) {
        String[] parts = change.value().split(" ", 2);
        int direction = after.compareTo(before);
        boolean way = switch (parts[0]) {
            case "up" -> direction > 0;
            case "down" -> direction < 0;
            default -> before.signum() != 0 && percent(after, before).abs().compareTo(SAME) <= 0;
        };
        if (!way || parts.length == 1) {
            return way;
        }
        if (before.signum() == 0) {
            return false;
        }
        String words = text.words(change);
        String around = text.wordsAround(change);
        if (parts[1].startsWith("x")) {
            Interval told = Interval.parse(parts[1].substring(1));
            BigDecimal ratio = parts[0].equals("down")
                    ? before.divide(after.max(BigDecimal.ONE), MathContext.DECIMAL64)
                    : after.divide(before, MathContext.DECIMAL64);
            return told.widened(Printed.tolerance(words, around, told.low()).max(new BigDecimal("0.5")))
                    .holds(ratio);
        }
        Interval told = Interval.parse(parts[1]);
        return told.widened(told.isExact() ? Printed.tolerance(words, around, told.low()) : BigDecimal.ZERO)
                .holds(percent(after, before).abs());
    }
}
