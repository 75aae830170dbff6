package org.tidewaiter.casebook.check;

import java.math.BigDecimal;
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

/** A share in per cent of all goods of the flow in the same months, or of its year that fell into some months. */
final class ShareCheck implements Check {
    private static final String NAME = "share";
    private static final BigDecimal HUNDRED = new BigDecimal(100);

    private static final int MONTHS = 12;
    private static final Pattern OF_YEAR = Pattern.compile(
            "(?i)\\b(?:annual|yearly|(?:of|for|in) the (?:whole |full |entire )?year|the year['’]s|the twelve months)\\b|\\b(?:fell|came|went|crossed|packed|squeezed|crammed|concentrated)\\b[^.;]{0,30}\\bin(?:to)? (?:the|its) (?:first|last|second|third|fourth|final|closing|opening)\\b");

    private final KnownFigures figures;

    ShareCheck(KnownFigures figures) {
        this.figures = figures;
    }

    /** "48 percent of the annual sum": how much of a year fell into some months of it. */
    private static boolean isOfYear(PeriodRange months, String sentence) {
        return months.from().year() == months.to().year()
                && months.listPeriods().size() < MONTHS
                && OF_YEAR.matcher(sentence).find();
    }

    private static PeriodRange yearOf(PeriodRange months) {
        int year = months.from().year();
        return PeriodRange.parse(year + "-01.." + year + "-12");
    }

    @Override
    public Optional<Judgement> judge(Claim claim, TextUnderCheck text) {
        Optional<Slot> share = claim.find(SlotName.SHARE);
        if (claim.kind() != ClaimKind.SHARE || share.isEmpty()) {
            return Optional.empty();
        }
        FigureQuestion.Read read = FigureQuestion.of(NAME, claim);
        if (read.missing().isPresent()) {
            return read.missing();
        }
        FigureQuestion asked = read.question().orElseThrow();
        boolean ofGoods = !asked.goods().codes().isEmpty();
        PeriodRange year = yearOf(asked.months());
        if (!ofGoods && !isOfYear(asked.months(), text.sentence(claim.passage()))) {
            return Optional.of(
                    Judgement.of(NAME, Verdict.NOT_CHECKABLE, "The text does not say a share of what goods."));
        }
        var part = figures.sum(asked, "CNY");
        var whole = figures.sum(ofGoods ? asked.of("") : asked.in(year), "CNY");
        if (part.isEmpty() || whole.isEmpty() || whole.get().value().value().signum() == 0) {
            return Optional.of(FigureQuestion.notLoaded(NAME, asked));
        }
        BigDecimal percent = part.get()
                .value()
                .value()
                .multiply(HUNDRED)
                .divide(whole.get().value().value(), 3, RoundingMode.HALF_EVEN);
        Interval told = Interval.parse(share.get().value());
        Interval allowed = told.isExact()
                ? told.widened(Printed.tolerance(text.words(share.get()), text.wordsAround(share.get()), told.low()))
                : told;
        boolean fits = allowed.holds(percent);
        return Optional.of(FigureQuestion.asKnown(
                Judgement.of(
                                NAME,
                                fits ? Verdict.CONFIRMED : Verdict.REFUTED,
                                (fits
                                                ? "The published figures give that share"
                                                : "The published figures give " + percent + " %")
                                        + ".")
                        .with(List.of(
                                asked.words() + ": "
                                        + Amounts.words(part.get().value().value()) + " CNY",
                                (ofGoods ? "all goods: " : year + ": ")
                                        + Amounts.words(whole.get().value().value()) + " CNY",
                                "share: " + percent + " %"))
                        .within("half a unit of the last printed digit, 5 % with \"about\"")
                        .shownBy(asked.rows(part.get().known())),
                part.get().known()));
    }
}
