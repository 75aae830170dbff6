package org.tidewaiter.casebook.check;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.tidewaiter.casebook.Claim;
import org.tidewaiter.casebook.ClaimKind;
import org.tidewaiter.casebook.Slot;
import org.tidewaiter.casebook.SlotName;
import org.tidewaiter.casebook.Verdict;
import org.tidewaiter.trade.ExchangeRates;
import org.tidewaiter.trade.Period;
import org.tidewaiter.trade.PeriodRange;

/**
 * The rate between two printed amounts must lie within the rates of its period. Monthly averages are held, days are not: a
 * little beside the range is an odd conversion, far beside it is a wrong one.
 */
final class ExchangeRateCheck implements Check {
    private static final String NAME = "exchange_rate";
    private static final String DOLLAR = "USD";
    private static final BigDecimal ALLOWED = new BigDecimal("0.005"); // methods.md B4
    private static final BigDecimal DAYS =
            new BigDecimal("0.025"); // how far a day lies from its month's average at most

    private static final Pattern IMPLIED = Pattern.compile(
            "(?i)\\b(?:impl(?:y|ies|ied)|cross[- ]rates?|(?:by|from|of) (?:these|those|the) two|divid(?:e|ed|ing)|from these (?:prices|quotations|rates|figures))\\b");

    private final ExchangeRates rates;

    ExchangeRateCheck(ExchangeRates rates) {
        this.rates = rates;
    }

    @Override
    public Optional<Judgement> judge(Claim claim, TextUnderCheck text) {
        if (claim.kind() != ClaimKind.EXCHANGE_RATE) {
            return Optional.empty();
        }
        Slot money = claim.find(SlotName.MONEY).orElse(null);
        Slot converted = claim.find(SlotName.CONVERTED).orElse(null);
        if (money == null || converted == null) {
            return Optional.of(Judgement.of(NAME, Verdict.NOT_CHECKABLE, "One of the two amounts could not be read."));
        }
        Interval one = Interval.parse(money.value());
        Interval other = Interval.parse(converted.value());
        PeriodRange period = period(claim, text);
        boolean turned = isWorthMore(one.unit(), other.unit(), period);
        Slot weakSlot = turned ? converted : money;
        Slot strongSlot = turned ? money : converted;
        Interval weak = turned ? other : one;
        Interval strong = turned ? one : other;
        if (weak.unit().equals(strong.unit())
                || !rates.listCurrencies().containsAll(List.of(weak.unit(), strong.unit()))) {
            return Optional.of(Judgement.of(
                    NAME,
                    Verdict.NOT_CHECKABLE,
                    "No rates between " + one.unit() + " and " + other.unit() + " are held."));
        }
        boolean about = Printed.isAbout(text.wordsAround(weakSlot)) || Printed.isAbout(text.wordsAround(strongSlot));
        Judgement judged = judge(
                widened(weak, weakSlot, text),
                widened(strong, strongSlot, text),
                period,
                about ? ALLOWED : DAYS); // "about" has its room already
        return Optional.of(
                judged.verdict() == Verdict.REFUTED
                                && IMPLIED.matcher(text.sentence(claim.passage()))
                                        .find()
                        ? judged.open("It is reckoned from other prices and no rate that banks had.")
                        : judged);
    }

    /** "About" stands for 5 per cent here, as the guideline of tolerances has it, not for the wider interval of the words. */
    private static Interval widened(Interval amount, Slot slot, TextUnderCheck text) {
        String words = text.wordsAround(slot);
        if (!amount.isExact() && !Printed.isAbout(words)) {
            return amount;
        }
        Interval middle = new Interval(amount.middle(), amount.middle(), amount.unit());
        return middle.widened(Printed.tolerance(text.words(slot), words, middle.low()));
    }

    private static PeriodRange period(Claim claim, TextUnderCheck text) {
        YearMonth month = YearMonth.from(text.published());
        return claim.find(SlotName.TIME)
                .map(slot -> Span.parse(slot.value()))
                .map(span ->
                        new PeriodRange(Period.of(YearMonth.from(span.from())), Period.of(YearMonth.from(span.to()))))
                .orElse(new PeriodRange(Period.of(month), Period.of(month)));
    }

    private Judgement judge(Interval weak, Interval strong, PeriodRange period, BigDecimal days) {
        List<BigDecimal> known = period.listPeriods().stream()
                .flatMap(month -> rate(weak.unit(), strong.unit(), month).stream())
                .toList();
        if (known.isEmpty()) {
            return Judgement.of(
                    NAME,
                    Verdict.NOT_CHECKABLE,
                    "No rate between " + weak.unit() + " and " + strong.unit() + " is held for " + period + ".");
        }
        BigDecimal least = known.stream().min(BigDecimal::compareTo).orElseThrow();
        BigDecimal most = known.stream().max(BigDecimal::compareTo).orElseThrow();
        Interval implied = new Interval(
                weak.low().divide(strong.high(), MathContext.DECIMAL64),
                weak.high().divide(strong.low(), MathContext.DECIMAL64),
                "");
        BigDecimal mean = known.stream()
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .divide(BigDecimal.valueOf(known.size()), MathContext.DECIMAL64);
        Interval should = new Interval(
                weak.middle().divide(most, MathContext.DECIMAL64),
                weak.middle().divide(least, MathContext.DECIMAL64),
                strong.unit());
        Verdict verdict = implied.meets(range(least, most, ALLOWED))
                ? Verdict.CONFIRMED
                : implied.meets(range(least, most, days)) ? Verdict.INCONSISTENT : Verdict.REFUTED;
        String pair = weak.unit() + " per " + (strong.unit().equals(DOLLAR) ? "US dollar" : strong.unit());
        String range = rounded(least) + (least.compareTo(most) == 0 ? "" : " to " + rounded(most)) + " " + pair;
        String why = switch (verdict) {
            case CONFIRMED -> "The conversion fits the rates of " + period + ".";
            case INCONSISTENT ->
                "The conversion lies beside the monthly averages of " + period
                        + "; a single day may have had that rate.";
            default ->
                "The conversion implies a rate that " + period + " did not have; the amount in " + weak.unit()
                        + " may still be right.";
        };
        return Judgement.of(NAME, verdict, why)
                .with(List.of(
                        "implied: " + rounded(weak.middle().divide(strong.middle(), MathContext.DECIMAL64)) + " "
                                + pair,
                        "monthly averages of " + period + ": " + range,
                        "at the average of " + rounded(mean) + ": " + strong.unit() + " "
                                + Amounts.words(weak.middle().divide(mean, MathContext.DECIMAL64)) + " (range "
                                + Amounts.words(should.low()) + " to " + Amounts.words(should.high()) + ")"))
                .within("the monthly averages and 0.5 %, with half a unit of each last printed digit");
    }

    /** Units of the first currency for one of the second, by way of the dollar. */
    private Optional<BigDecimal> rate(String weak, String strong, Period month) {
        return rates.find(weak, month)
                .flatMap(one -> rates.find(strong, month)
                        .map(other -> one.unitsPerUsd().divide(other.unitsPerUsd(), MathContext.DECIMAL64)));
    }

    /** The dollar always, since rates are told in units per dollar; else that of which a dollar buys fewer. */
    private boolean isWorthMore(String one, String other, PeriodRange period) {
        return !other.equals(DOLLAR)
                && (one.equals(DOLLAR)
                        || rate(one, other, period.from())
                                .filter(rate -> rate.compareTo(BigDecimal.ONE) < 0)
                                .isPresent());
    }

    private static Interval range(BigDecimal least, BigDecimal most, BigDecimal allowed) {
        return new Interval(
                least.multiply(BigDecimal.ONE.subtract(allowed)), most.multiply(BigDecimal.ONE.add(allowed)), "");
    }

    private static String rounded(BigDecimal rate) {
        return rate.setScale(4, RoundingMode.HALF_EVEN).toPlainString();
    }
}
