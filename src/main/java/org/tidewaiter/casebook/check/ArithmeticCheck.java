package org.tidewaiter.casebook.check;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.tidewaiter.casebook.Claim;
import org.tidewaiter.casebook.ClaimKind;
import org.tidewaiter.casebook.Passage;
import org.tidewaiter.casebook.Verdict;

/**
 * Numbers that a text puts side by side must agree with each other: parts and their sum, a price and a count, two amounts and
 * the change between them, a part of a whole. It needs no figures from outside.
 */
final class ArithmeticCheck implements Check {
    private static final String NAME = "arithmetic";
    private static final Set<ClaimKind> KINDS =
            Set.of(ClaimKind.TRADE_VALUE, ClaimKind.INCIDENT, ClaimKind.COMPARISON, ClaimKind.SHARE);
    private static final Pattern TOGETHER = Pattern.compile(
            "(?i)\\b(together|altogether|in all|in total|totaled|a total of|sum|makes?|made|comes? to|came to)\\b");
    private static final Pattern CHANGE = Pattern.compile(
            "(?i)\\b(up|rose|rise|increase[ds]?|gain(?:ed)?|grew|more|climbed|jumped|down|fell|fall|drop(?:ped)?|decline[ds]?|less|lower|higher|cheaper|dearer|from|after|against)\\b");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final double TWICE = 2;
    private static final int MOST_POWERS = 1; // of ten, by which a sum is out when a nought is lost or won

    private final ToldNumbers told;

    ArithmeticCheck(ToldNumbers told) {
        this.told = told;
    }

    @Override
    public Optional<Judgement> judge(Claim claim, TextUnderCheck text) {
        if (!KINDS.contains(claim.kind())) {
            return Optional.empty();
        }
        String sentence = text.sentence(claim.passage());
        List<ToldNumber> numbers = told.of(sentence);
        if (claim.kind() == ClaimKind.COMPARISON || claim.kind() == ClaimKind.SHARE) {
            return ratio(claim.kind(), sentence, numbers);
        }
        return product(sentence, numbers, claim, text).or(() -> sum(sentence, claim, text));
    }

    /** Two amounts of one unit and a percentage between them. */
    private static Optional<Judgement> ratio(ClaimKind kind, String sentence, List<ToldNumber> numbers) {
        List<ToldNumber> percents =
                numbers.stream().filter(each -> each.unit().equals("%")).toList();
        List<ToldNumber> amounts = numbers.stream()
                .filter(each -> !each.unit().equals("%")
                        && !each.unit().equals("times")
                        && !each.unit().isEmpty())
                .toList();
        if (percents.size() != 1
                || amounts.size() != 2
                || !amounts.get(0).unit().equals(amounts.get(1).unit())) {
            return Optional.empty();
        }
        BigDecimal one = amounts.get(0).value();
        BigDecimal other = amounts.get(1).value();
        if (one.signum() == 0 || other.signum() == 0) {
            return Optional.empty();
        }
        boolean change = kind == ClaimKind.COMPARISON;
        if (change && !CHANGE.matcher(sentence).find()) {
            return Optional.empty();
        }
        BigDecimal first = change ? ToldNumber.percentChange(one, other) : part(one, other);
        BigDecimal second = change ? ToldNumber.percentChange(other, one) : part(other, one);
        ToldNumber told = percents.getFirst();
        boolean fits = told.isNear(first.abs(), room(amounts)) || told.isNear(second.abs(), room(amounts));
        String reckoned = change
                ? first.setScale(1, RoundingMode.HALF_EVEN) + " % or " + second.setScale(1, RoundingMode.HALF_EVEN)
                        + " %"
                : first.min(second).setScale(1, RoundingMode.HALF_EVEN) + " %";
        return Optional.of(judged(
                fits,
                Amounts.words(one) + " and " + Amounts.words(other) + ": " + reckoned + "; told: "
                        + told.value().toPlainString() + " %"));
    }

    private static BigDecimal part(BigDecimal part, BigDecimal whole) {
        return part.multiply(HUNDRED).divide(whole, MathContext.DECIMAL64);
    }

    /** What the printed digits of the two amounts leave open, in points of per cent. */
    private static BigDecimal room(List<ToldNumber> amounts) {
        return amounts.stream()
                .map(each -> each.halfUnit()
                        .multiply(HUNDRED)
                        .multiply(BigDecimal.TWO)
                        .divide(each.value(), MathContext.DECIMAL64))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** A count times a price is the money told. */
    private Optional<Judgement> product(String sentence, List<ToldNumber> numbers, Claim claim, TextUnderCheck text) {
        if (!Each.isPrice(sentence) || numbers.size() < 3) {
            return Optional.empty();
        }
        List<ToldNumber> money =
                numbers.stream().filter(ArithmeticCheck::isMoney).toList();
        List<ToldNumber> counts = numbers.stream()
                .filter(each -> !isMoney(each) && each.isCount())
                .toList();
        if (money.size() != 2
                || counts.size() != 1
                || !money.get(0).unit().equals(money.get(1).unit())
                || !touches(claim, text, money)) {
            return Optional.empty();
        }
        ToldNumber count = counts.getFirst();
        if (count.value().compareTo(BigDecimal.ONE) <= 0) {
            return Optional.empty(); // a price of one, or a day of the month
        }
        ToldNumber price = money.get(0).value().compareTo(money.get(1).value()) < 0 ? money.get(0) : money.get(1);
        ToldNumber whole = price.equals(money.get(0)) ? money.get(1) : money.get(0);
        BigDecimal reckoned = count.value().multiply(price.value());
        BigDecimal room =
                count.value().multiply(price.halfUnit()).add(price.value().multiply(count.halfUnit()));
        if (!isSameSize(reckoned, whole.value())) {
            return Optional.empty(); // the price of something else
        }
        return Optional.of(judged(
                whole.isNear(reckoned, room),
                Amounts.words(count.value()) + " times " + price.value().toPlainString() + " is "
                        + Amounts.words(reckoned) + "; told: " + Amounts.words(whole.value())));
    }

    /** Whether one can be the other written or reckoned wrongly: half to twice as much, or a power of ten beside that. */
    static boolean isSameSize(BigDecimal one, BigDecimal other) {
        double ratio = Math.log10(one.doubleValue() / other.doubleValue());
        return Math.abs(ratio - Math.round(ratio)) <= Math.log10(TWICE) && Math.abs(ratio) < MOST_POWERS + 0.5;
    }

    /** Three or more amounts of one unit, one of which is said to be the sum of the others; bare numbers may be of several things. */
    private Optional<Judgement> sum(String sentence, Claim claim, TextUnderCheck text) {
        if (!TOGETHER.matcher(sentence).find() || Each.isIn(sentence)) {
            return Optional.empty();
        }
        List<ToldNumber> numbers = told.filled(sentence);
        String unit = numbers.isEmpty() ? "" : numbers.getLast().unit();
        List<ToldNumber> same =
                numbers.stream().filter(each -> each.unit().equals(unit)).toList();
        if (same.size() < 3 || unit.equals("%") || !touches(claim, text, same)) {
            return Optional.empty();
        }
        BigDecimal all = same.stream().map(ToldNumber::value).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal room = same.stream().map(ToldNumber::halfUnit).reduce(BigDecimal.ZERO, BigDecimal::add);
        ToldNumber largest =
                same.stream().max(Comparator.comparing(ToldNumber::value)).orElseThrow();
        BigDecimal others = all.subtract(largest.value());
        boolean fits = largest.isNear(others, room);
        if (!isSameSize(others, largest.value()) || (unit.isEmpty() && !fits)) {
            return Optional.empty(); // numbers of something else
        }
        return Optional.of(judged(
                fits, "the parts come to " + Amounts.words(others) + "; told: " + Amounts.words(largest.value())));
    }

    /** True where the claim is about one of the numbers. */
    private boolean touches(Claim claim, TextUnderCheck text, List<ToldNumber> numbers) {
        Passage passage = claim.passage();
        List<ToldNumber> own = told.of(passage.in(text.body()));
        return own.stream()
                .anyMatch(each ->
                        numbers.stream().anyMatch(number -> number.value().compareTo(each.value()) == 0));
    }

    private static boolean isMoney(ToldNumber number) {
        return Set.of("yuan", "dollars", "won").contains(number.unit());
    }

    private static Judgement judged(boolean fits, String reckoning) {
        return Judgement.of(
                        NAME,
                        fits ? Verdict.CONSISTENT : Verdict.REFUTED,
                        fits ? "The text's own numbers agree." : "The text's own numbers do not agree.")
                .with(List.of(reckoning))
                .within("half a unit of each last printed digit");
    }
}
