package org.tidewaiter.casebook.check;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.ArrayList;
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

/** The rate between two printed amounts must lie within the rates of its period. */
final class ExchangeRateCheck implements Check {
    private static final String NAME = "exchange_rate";
    private static final String DOLLAR = "USD";
    private static final BigDecimal ALLOWED = new BigDecimal("0.005"); // methods.md B4
    private static final BigDecimal DAYS =
            new BigDecimal("0.025"); // how far a day lies from its month's average at most, where no days are held

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
        Judgement judged = judge(widened(weak, weakSlot, text), widened(strong, strongSlot, text), period, about);
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

    private Judgement judge(Interval weak, Interval strong, PeriodRange period, boolean about) {
        HeldRates held =
                HeldRates.find(rates, weak.unit(), strong.unit(), period).orElse(null);
        if (held == null) {
            return Judgement.of(
                    NAME,
                    Verdict.NOT_CHECKABLE,
                    "No rate between " + weak.unit() + " and " + strong.unit() + " is held for " + period + ".");
        }
        Interval implied = new Interval(
                weak.low().divide(strong.high(), MathContext.DECIMAL64),
                weak.high().divide(strong.low(), MathContext.DECIMAL64),
                "");
        Judgement judged = judge(implied, held, period, about, weak.unit());
        String pair = weak.unit() + " per " + (strong.unit().equals(DOLLAR) ? "US dollar" : strong.unit());
        Interval should = new Interval(
                weak.middle().divide(held.most(), MathContext.DECIMAL64),
                weak.middle().divide(held.least(), MathContext.DECIMAL64),
                strong.unit());
        List<String> reckoning = new ArrayList<>(List.of(
                "implied: " + rounded(weak.middle().divide(strong.middle(), MathContext.DECIMAL64)) + " " + pair,
                "monthly averages of " + period + ": " + range(held.least(), held.most()) + " " + pair));
        held.days()
                .ifPresent(days -> reckoning.add(
                        "daily rates of " + period + ": " + range(days.least(), days.most()) + " " + pair));
        reckoning.add("at the average of " + rounded(held.mean()) + ": " + strong.unit() + " "
                + Amounts.words(weak.middle().divide(held.mean(), MathContext.DECIMAL64)) + " (range "
                + Amounts.words(should.low()) + " to " + Amounts.words(should.high()) + ")");
        return judged.with(reckoning)
                .within("the rates of the period and 0.5 %, with half a unit of each last printed digit");
    }

    /**
     * Any day of a month may be meant where a rate of that month is told. A sum over several months was not changed on one
     * day; at the rate of a day that no month had on average it is an odd conversion, and at one that no day had a wrong one.
     */
    private static Judgement judge(
            Interval implied, HeldRates held, PeriodRange period, boolean about, String currency) {
        if (implied.meets(widened(held.least(), held.most(), ALLOWED))) {
            return Judgement.of(NAME, Verdict.CONFIRMED, "The conversion fits the rates of " + period + ".");
        }
        boolean ofADay = !about // "about" has its room already
                && implied.meets(held.days()
                        .map(days -> widened(days.least(), days.most(), ALLOWED))
                        .orElseGet(() -> widened(held.least(), held.most(), DAYS)));
        if (!ofADay) {
            return Judgement.of(
                    NAME,
                    Verdict.REFUTED,
                    "The conversion implies a rate that " + period + " did not have; the amount in " + currency
                            + " may still be right.");
        }
        if (held.days().isEmpty()) {
            return Judgement.of(
                    NAME,
                    Verdict.INCONSISTENT,
                    "The conversion lies beside the monthly averages of " + period
                            + "; a single day may have had that rate.");
        }
        return held.months() == 1
                ? Judgement.of(NAME, Verdict.CONFIRMED, "The conversion fits the daily rates of " + period + ".")
                : Judgement.of(
                        NAME,
                        Verdict.INCONSISTENT,
                        "Single days of " + period + " had that rate, but no month had it on average.");
    }

    /** The dollar always, since rates are told in units per dollar; else that of which a dollar buys fewer. */
    private boolean isWorthMore(String one, String other, PeriodRange period) {
        return !other.equals(DOLLAR)
                && (one.equals(DOLLAR)
                        || HeldRates.average(rates, one, other, period.from())
                                .filter(rate -> rate.compareTo(BigDecimal.ONE) < 0)
                                .isPresent());
    }

    private static Interval widened(BigDecimal least, BigDecimal most, BigDecimal allowed) {
        return new Interval(
                least.multiply(BigDecimal.ONE.subtract(allowed)), most.multiply(BigDecimal.ONE.add(allowed)), "");
    }

    private static String range(BigDecimal least, BigDecimal most) {
        return rounded(least) + (least.compareTo(most) == 0 ? "" : " to " + rounded(most));
    }

    private static String rounded(BigDecimal rate) {
        return rate.setScale(4, RoundingMode.HALF_EVEN).toPlainString();
    }
}
