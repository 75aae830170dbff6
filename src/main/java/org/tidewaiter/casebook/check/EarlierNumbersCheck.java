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
 * A total, a difference or a change that the text works out of numbers it gave in the sentences before: nine trucks of eight
 * tons, then 72 tons. That it comes out makes it consistent; that it does not shows nothing, since other numbers may be meant.
 */
final class EarlierNumbersCheck implements Check {
    private static final String NAME = "earlier numbers";
    private static final int BACK = 3; // sentences
    private static final Set<ClaimKind> KINDS =
            Set.of(ClaimKind.TRADE_VALUE, ClaimKind.INCIDENT, ClaimKind.COMPARISON, ClaimKind.SHARE);
    private static final Set<String> WEIGHED =
            Set.of("yuan", "dollars", "won", "tons", "kilograms", "barrels", "pieces", "trucks", "containers", "sacks");
    private static final Pattern WORKED_OUT = Pattern.compile(
            "(?i)\\b(?:together|altogether|in all|in total|total(?:s|ed|led)?|makes?|made|would make|comes? to|came to|thus|hence|therefore|so that|leav(?:es|ing)|gap|difference|sum|weighed|adds? up|added up|between them|combined|in other words|that (?:is|was|would be)|worked out|works out|amount(?:s|ed|ing)? to|call it|i\\.e\\.)\\b");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    @Override
    public Optional<Judgement> judge(Claim claim, TextUnderCheck text) {
        if (!KINDS.contains(claim.kind())) {
            return Optional.empty();
        }
        String sentence = text.sentence(claim.passage());
        List<ToldNumber> own = ToldNumber.list(text.words(claim));
        List<ToldNumber> before = new ArrayList<>();
        for (String earlier : text.sentencesBefore(claim.passage(), BACK)) {
            before.addAll(ToldNumber.list(earlier));
        }
        if (claim.kind() == ClaimKind.COMPARISON) {
            return change(own, ToldNumber.list(sentence), before);
        }
        if (!WORKED_OUT.matcher(sentence).find()) {
            return Optional.empty();
        }
        List<ToldNumber> known = new ArrayList<>(before);
        known.addAll(ToldNumber.list(sentence));
        return own.stream()
                .filter(number -> WEIGHED.contains(number.unit()))
                .flatMap(total -> total(total, known).stream())
                .findFirst();
    }

    /** A product, a sum or a difference of two of the known numbers, or a sum of all of one unit. */
    private static Optional<Judgement> total(ToldNumber total, List<ToldNumber> known) {
        List<ToldNumber> others =
                known.stream().filter(number -> !number.equals(total)).toList();
        List<ToldNumber> same = others.stream()
                .filter(number -> number.unit().equals(total.unit()))
                .toList();
        List<ToldNumber> counts = others.stream()
                .filter(number -> !number.unit().equals(total.unit())
                        && !number.unit().equals("%")
                        && number.value().compareTo(BigDecimal.ONE) > 0)
                .toList();
        for (ToldNumber each : same) {
            for (ToldNumber count : counts) {
                if (comesTo(total, count.value().multiply(each.value()))) {
                    return fits(count, " times ", each, total);
                }
                for (ToldNumber more : counts) {
                    if (!more.equals(count)
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

    /** The percentage told, between the last two amounts of one unit. */
    private static Optional<Judgement> change(
            List<ToldNumber> own, List<ToldNumber> sentence, List<ToldNumber> before) {
        List<ToldNumber> percents =
                own.stream().filter(number -> number.unit().equals("%")).toList();
        List<ToldNumber> amounts = new ArrayList<>(before);
        amounts.addAll(sentence);
        amounts.removeIf(
                number -> !WEIGHED.contains(number.unit()) || number.value().signum() == 0);
        if (percents.size() != 1 || amounts.size() < 2) {
            return Optional.empty();
        }
        ToldNumber last = amounts.getLast();
        ToldNumber first = amounts.get(amounts.size() - 2);
        if (!last.unit().equals(first.unit())) {
            return Optional.empty();
        }
        ToldNumber told = percents.getFirst();
        return isChange(told, first, last) || isChange(told, last, first)
                ? fits(first, " and ", last, told)
                : Optional.empty();
    }

    private static boolean isChange(ToldNumber told, ToldNumber from, ToldNumber to) {
        return told.isNear(ToldNumber.percentChange(from.value(), to.value()).abs(), BigDecimal.ZERO);
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
