package org.tidewaiter.casebook.check;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.tidewaiter.casebook.Claim;
import org.tidewaiter.casebook.ClaimKind;
import org.tidewaiter.casebook.Verdict;

/**
 * A total or a difference that the text works out of numbers it gave in the sentences before: nine trucks of eight
 * tons, then 72 tons. That it comes out makes it consistent; that it does not shows nothing, since other numbers may be meant.
 */
final class EarlierNumbersCheck implements Check {
    private static final String NAME = "earlier numbers";
    private static final int BACK = 3; // sentences
    private static final Set<ClaimKind> KINDS = Set.of(ClaimKind.TRADE_VALUE, ClaimKind.INCIDENT, ClaimKind.SHARE);
    static final Pattern WORKED_OUT = Pattern.compile(
            "(?i)\\b(?:together|altogether|in all|in total|total(?:s|ed|led)?|makes?|made|would make|comes? to|came to|thus|hence|therefore|so that|leav(?:es|ing)|gap|difference|sum|weighed|adds? up|added up|between them|combined|in other words|that (?:is|was|would be)|worked out|works out|amount(?:s|ed|ing)? to|call it|all told|for all|(?:for |of )?the (?:whole )?lot|for everything|a bill of|i\\.e\\.)\\b");
    private static final BigDecimal MOST_TIMES = BigDecimal.valueOf(5);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final ToldNumbers numbers;

    EarlierNumbersCheck(ToldNumbers numbers) {
        this.numbers = numbers;
    }

    @Override
    public Optional<Judgement> judge(Claim claim, TextUnderCheck text) {
        if (!KINDS.contains(claim.kind())) {
            return Optional.empty();
        }
        String sentence = text.sentence(claim.passage());
        if (!WORKED_OUT.matcher(sentence).find() && !Each.isIn(sentence)) {
            return Optional.empty();
        }
        List<ToldNumber> own = numbers.of(text.words(claim));
        List<ToldNumber> before = text.sentencesBefore(claim.passage(), BACK).stream()
                .flatMap(earlier -> numbers.of(earlier).stream())
                .toList();
        List<ToldNumber> known = new ArrayList<>(before);
        known.addAll(numbers.of(sentence));
        String digits = ToldNumber.inDigits(sentence);
        List<ToldNumber> each = ToldNumber.filled(digits).stream()
                .filter(placed -> EachAmount.isOfEach(digits, placed))
                .map(ToldNumber.Placed::number)
                .toList();
        return own.stream()
                .filter(number -> number.isAmount() && !each.contains(number))
                .flatMap(total -> total(total, known).stream())
                .findFirst();
    }

    /** A product, a sum or a difference of two of the known numbers, or a sum of all of one unit. */
    private static Optional<Judgement> total(ToldNumber total, List<ToldNumber> known) {
        List<ToldNumber> others =
                known.stream().filter(number -> !number.equals(total)).toList();
        List<ToldNumber> same = others.stream()
                .flatMap(number -> number.in(total.unit()).stream())
                .toList();
        List<ToldNumber> counts = others.stream()
                .filter(number -> !number.unit().equals(total.unit())
                        && !number.unit().equals("%")
                        && number.value().compareTo(BigDecimal.ONE) > 0)
                .toList();
        for (ToldNumber each : same) {
            for (ToldNumber count : counts) {
                if (comesTo(total, count.value().multiply(each.value()).multiply(perKilogram(count, total)))
                        || comesTo(total, count.value().multiply(each.value()))) {
                    return fits(count, " times ", each, total);
                }
                for (ToldNumber more : counts) {
                    if (!more.equals(count)
                            && isOfOneKind(more, count)
                            && comesTo(total, count.value().add(more.value()).multiply(each.value()))) {
                        return fits(count, " and " + Amounts.words(more.value()) + " times ", each, total);
                    }
                }
            }
            for (ToldNumber other : same) {
                if (!other.equals(each)
                        && (comesTo(total, each.value().add(other.value()))
                                || comesTo(total, each.value().subtract(other.value())))) {
                    return fits(each, " and ", other, total);
                }
            }
        }
        return shareOf(total, others, same).or(() -> allOf(total, same));
    }

    /** "Twenty-six cars, and another fourteen": numbers that may count the same things. */
    private static boolean isOfOneKind(ToldNumber one, ToldNumber other) {
        return one.unit().equals(other.unit())
                && one.value().multiply(MOST_TIMES).compareTo(other.value()) >= 0
                && other.value().multiply(MOST_TIMES).compareTo(one.value()) >= 0;
    }

    /** A price by the kilogram and a weight in tons make a thousand times as much, and the other way round. */
    private static BigDecimal perKilogram(ToldNumber count, ToldNumber total) {
        boolean money = Set.of("yuan", "dollars", "won").contains(total.unit());
        return switch (count.unit()) {
            case "tons" -> money ? BigDecimal.valueOf(1000) : BigDecimal.ONE;
            case "kilograms" -> money ? new BigDecimal("0.001") : BigDecimal.ONE;
            default -> BigDecimal.ONE;
        };
    }

    private static Optional<Judgement> shareOf(ToldNumber total, List<ToldNumber> others, List<ToldNumber> same) {
        for (ToldNumber percent : others) {
            for (ToldNumber whole : percent.unit().equals("%") ? same : List.<ToldNumber>of()) {
                if (comesTo(total, whole.value().multiply(percent.value()).divide(HUNDRED))) {
                    return fits(percent, " per cent of ", whole, total);
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Judgement> allOf(ToldNumber total, List<ToldNumber> same) {
        BigDecimal all = same.stream().map(ToldNumber::value).reduce(BigDecimal.ZERO, BigDecimal::add);
        return same.size() > 2 && comesTo(total, all)
                ? fits(same.getFirst(), " and the others up to ", same.getLast(), total)
                : Optional.empty();
    }

    /** Exact to half a unit of the printed total, and no coarser than a fiftieth of it. */
    private static boolean comesTo(ToldNumber total, BigDecimal reckoned) {
        BigDecimal room = total.halfUnit().min(total.value().divide(BigDecimal.valueOf(50), MathContext.DECIMAL64));
        return total.value().subtract(reckoned).abs().compareTo(room) <= 0;
    }

    private static Optional<Judgement> fits(ToldNumber one, String between, ToldNumber other, ToldNumber told) {
        return Optional.of(Judgement.of(NAME, Verdict.CONSISTENT, "It comes out of the numbers the text gave before.")
                .with(List.of(Amounts.words(one.value()) + between + Amounts.words(other.value()) + "; told: "
                        + Amounts.words(told.value())))
                .within("half a unit of the last printed digit"));
    }
}
