package org.tidewaiter.casebook.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.tidewaiter.casebook.Claim;
import org.tidewaiter.casebook.ClaimKind;
import org.tidewaiter.casebook.Verdict;

/**
 * An amount of each thing, a count of just these things and the amount of all: "1,100 yuan a container", where 34 containers
 * were told of, must come to what was paid for the lot. Only things of one name are put together, so that a total that does
 * not come out is shown wrong.
 */
final class EachTotalCheck implements Check {
    private static final String NAME = "each and all";
    private static final int BACK = 8; // sentences in which the things may have been counted
    private static final Pattern COUNTED = Pattern.compile(
            "(?<![\\d,.])(\\d[\\d,]*(?:\\.\\d+)?)((?: (?!(?:an?|the|per|to|of|in|on|for|each|every|from|and|or|by|at|yuan|won|dollars?|tons?|tonnes?|kilos?|kilograms?|barrels?|percent)\\b)[a-z]+(?:-[a-z]+)?){1,3})");
    private static final Pattern OR_EACH =
            Pattern.compile(", or (?:about )?[$¥€]?\\d[^,;]* (?:an?|per|the|each|apiece)\\b");
    private static final Pattern WORD = Pattern.compile("[a-z]+");

    private final ToldNumbers numbers;
    private final EarlierNumbersCheck earlier;

    EachTotalCheck(ToldNumbers numbers) {
        this.numbers = numbers;
        this.earlier = new EarlierNumbersCheck(numbers);
    }

    @Override
    public Optional<Judgement> judge(Claim claim, TextUnderCheck text) {
        if (claim.kind() != ClaimKind.INCIDENT) {
            return Optional.empty();
        }
        String sentence = ToldNumber.inDigits(text.sentence(claim.passage()));
        boolean isTotal = OR_EACH.matcher(sentence).find()
                || EarlierNumbersCheck.WORKED_OUT.matcher(sentence).find();
        List<ToldNumber> own = numbers.of(text.words(claim));
        List<String> before = text.sentencesBefore(claim.passage(), BACK).reversed().stream()
                .map(ToldNumber::inDigits)
                .toList();
        List<ToldNumber.Placed> here = ToldNumber.filled(sentence);
        List<EachAmount> each = EachAmount.of(sentence, here);
        List<ToldNumber> all = here.stream()
                .map(ToldNumber.Placed::number)
                .filter(number -> own.stream().anyMatch(one -> one.value().compareTo(number.value()) == 0)
                        && each.stream().noneMatch(one -> one.amount().equals(number)))
                .toList();
        List<EachAmount> meant = each.isEmpty() && isTotal && !before.isEmpty()
                ? EachAmount.of(before.getFirst(), ToldNumber.filled(before.getFirst()))
                : each;
        List<String> sentences =
                Stream.concat(Stream.of(sentence), before.stream()).toList();
        return meant.stream()
                .flatMap(one -> all.stream().flatMap(total -> judge(one, total, isTotal, sentences).stream()))
                .max(Checks.BY_FIRMNESS) // one that comes out is the one that is meant
                // where it comes out of other numbers, it was reckoned of them
                .filter(judged -> judged.verdict() == Verdict.CONSISTENT
                        || earlier.judge(claim, text).isEmpty());
    }

    private static Optional<Judgement> judge(
            EachAmount each, ToldNumber total, boolean isTotal, List<String> sentences) {
        Optional<ToldNumber> amount = total.in(each.amount().unit());
        if (amount.isEmpty() || amount.get().value().compareTo(each.amount().value()) <= 0) {
            return Optional.empty();
        }
        BigDecimal told = amount.get().value();
        List<BigDecimal> nearest = List.of();
        for (String sentence : each.thing().isEmpty() ? sentences.subList(0, 1) : sentences) {
            List<BigDecimal> counts =
                    each.thing().isEmpty() ? others(each, total, sentence) : counts(each.thing(), sentence);
            for (BigDecimal count : counts) {
                if (comesTo(each, count, amount.get())) {
                    return Optional.of(judged(true, each, count, told));
                }
            }
            nearest = nearest.isEmpty() ? counts : nearest;
        }
        if (!isTotal
                || nearest.size() != 1
                || !ArithmeticCheck.isSameSize(each.amount().value().multiply(nearest.getFirst()), told)) {
            return Optional.empty();
        }
        return Optional.of(judged(false, each, nearest.getFirst(), told));
    }

    /** The one count beside an amount of each and a total; none where there are several. */
    private static List<BigDecimal> others(EachAmount each, ToldNumber total, String sentence) {
        List<BigDecimal> others = ToldNumber.filled(sentence).stream()
                .map(ToldNumber.Placed::number)
                .filter(number -> !number.equals(total) && !number.equals(each.amount()))
                .filter(ToldNumber::isCount)
                .map(ToldNumber::value)
                .filter(value -> value.compareTo(BigDecimal.ONE) > 0)
                .toList();
        return others.size() == 1 ? others : List.of();
    }

    private static boolean comesTo(EachAmount each, BigDecimal count, ToldNumber total) {
        return total.isNear(
                each.amount().value().multiply(count),
                count.multiply(each.amount().halfUnit()));
    }

    /** How many of these things a sentence tells of; weights of them where they are tons or kilograms. */
    private static List<BigDecimal> counts(String thing, String sentence) {
        List<BigDecimal> counts = new ArrayList<>();
        List<ToldNumber.Placed> placed = ToldNumber.filled(sentence);
        List<ToldNumber> each =
                EachAmount.of(sentence, placed).stream().map(EachAmount::amount).toList();
        if (thing.equals("kilo") || thing.equals("ton")) {
            placed.stream()
                    .map(ToldNumber.Placed::number)
                    .filter(number -> !each.contains(number))
                    .flatMap(number -> number.in(thing.equals("kilo") ? "kilograms" : "tons").stream())
                    .forEach(number -> counts.add(number.value()));
            return counts;
        }
        Matcher counted = COUNTED.matcher(sentence);
        while (counted.find()) {
            boolean isIt = WORD.matcher(counted.group(2).toLowerCase(Locale.ROOT))
                    .results()
                    .anyMatch(word -> CountedThing.form(word.group()).equals(thing));
            if (isIt) {
                counts.add(new BigDecimal(counted.group(1).replace(",", "")));
            }
        }
        return counts;
    }

    private static Judgement judged(boolean fits, EachAmount each, BigDecimal count, BigDecimal told) {
        return Judgement.of(
                        NAME,
                        fits ? Verdict.CONSISTENT : Verdict.REFUTED,
                        fits ? "The text's own numbers agree." : "The text's own numbers do not agree.")
                .with(List.of(Amounts.words(count) + " times "
                        + each.amount().value().toPlainString() + " is "
                        + Amounts.words(count.multiply(each.amount().value())) + "; told: " + Amounts.words(told)))
                .within("half a unit of each last printed digit");
    }
}
