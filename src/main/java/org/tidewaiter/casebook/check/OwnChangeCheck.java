package org.tidewaiter.casebook.check;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tidewaiter.casebook.Claim;
import org.tidewaiter.casebook.ClaimKind;
import org.tidewaiter.casebook.SlotName;
import org.tidewaiter.casebook.Verdict;

/**
 * A change that comes out of two amounts which the text gives in the same sentence, or in it and the ones before: "251 million,
 * 23 percent more than the 204 million of April". That it comes out makes it consistent; that it does not shows nothing, since
 * other amounts may be meant.
 */
final class OwnChangeCheck implements Check {
    private static final String NAME = "own_change";
    private static final int BACK = 3; // sentences
    private static final BigDecimal LEAST = BigDecimal.valueOf(1_000); // a bare number below it may count anything
    private static final Pattern SIZE =
            Pattern.compile("(up|down) (x)?(\\d+(?:\\.\\d+)?)(?:\\.\\.(\\d+(?:\\.\\d+)?))?(?: %)?");
    private static final Pattern FROM_TO = Pattern.compile("(?i)\\bfrom\\b.{0,60}\\bto\\b");
    private static final Pattern EARLIER_BEHIND =
            Pattern.compile("(?i)\\b(?:from|after|against|compared (?:with|to))\\b");
    private static final Pattern SIZED = Pattern.compile(
            "(?i)%|\\bper ?cent\\b|\\b(?:half|halves|thirds?|quarters?|fifths?|tenths?|times|twice|doubl\\w+|trebl\\w+|tripl\\w+|quadrupl\\w+)\\b");
    private static final Pattern WAY = Pattern.compile("up|down");

    private final ToldNumbers numbers;

    OwnChangeCheck(ToldNumbers numbers) {
        this.numbers = numbers;
    }

    @Override
    public Optional<Judgement> judge(Claim claim, TextUnderCheck text) {
        Optional<String> change = claim.find(SlotName.CHANGE)
                .map(slot -> slot.value())
                .filter(value -> claim.kind() == ClaimKind.COMPARISON);
        if (change.isEmpty()) {
            return Optional.empty();
        }
        String sentence = text.sentence(claim.passage());
        List<ToldNumber> here = amounts(numbers.of(sentence));
        String told = withSize(change.get(), numbers.of(text.words(claim)));
        Matcher size = SIZE.matcher(told);
        if (!size.matches()) {
            boolean bare =
                    WAY.matcher(told).matches() && !SIZED.matcher(sentence).find();
            return bare ? way(told, sentence, here) : Optional.empty();
        }
        for (int at = here.size() - 1; at > 0; at--) {
            for (int other = at - 1; other >= 0; other--) {
                if (comesOut(size, here.get(other), here.get(at))) {
                    return fits(here.get(other), here.get(at), told);
                }
            }
        }
        List<ToldNumber> before = text.sentencesBefore(claim.passage(), BACK).stream()
                .flatMap(earlier -> amounts(numbers.of(earlier)).stream())
                .toList();
        List<ToldNumber> last = new ArrayList<>(before);
        last.addAll(here);
        if (here.size() > 1 || last.size() < 2) {
            return Optional.empty();
        }
        ToldNumber one = last.get(last.size() - 2);
        ToldNumber other = last.getLast();
        return comesOut(size, one, other) ? fits(one, other, told) : Optional.empty();
    }

    /** The change with the percentage of its own words, where it was read without. */
    private static String withSize(String change, List<ToldNumber> own) {
        List<ToldNumber> percents =
                own.stream().filter(number -> number.unit().equals("%")).toList();
        return WAY.matcher(change).matches() && percents.size() == 1
                ? change + " " + percents.getFirst().value().toPlainString() + " %"
                : change;
    }

    /** "To 276 million in August from 197 million in July": that it grew. */
    private static Optional<Judgement> way(String change, String sentence, List<ToldNumber> here) {
        if (here.size() != 2 || !isOneUnit(here.get(0), here.get(1))) {
            return Optional.empty();
        }
        boolean upward = FROM_TO.matcher(sentence).find();
        if (!upward && !EARLIER_BEHIND.matcher(sentence).find()) {
            return Optional.empty();
        }
        ToldNumber then = here.get(upward ? 0 : 1);
        ToldNumber now = here.get(upward ? 1 : 0);
        int grew = now.value().compareTo(then.value());
        return (change.equals("up") ? grew > 0 : grew < 0) ? fits(then, now, change) : Optional.empty();
    }

    private static List<ToldNumber> amounts(List<ToldNumber> numbers) {
        return numbers.stream()
                .filter(number -> number.value().signum() > 0)
                .filter(number -> number.isAmount()
                        || (number.unit().isEmpty() && number.value().compareTo(LEAST) >= 0))
                .toList();
    }

    private static boolean isOneUnit(ToldNumber one, ToldNumber other) {
        return one.unit().equals(other.unit())
                || one.unit().isEmpty()
                || other.unit().isEmpty();
    }

    private static boolean comesOut(Matcher size, ToldNumber one, ToldNumber other) {
        if (!isOneUnit(one, other) || one.value().compareTo(other.value()) == 0) {
            return false;
        }
        BigDecimal low = one.value().min(other.value());
        BigDecimal high = one.value().max(other.value());
        BigDecimal least = new BigDecimal(size.group(3));
        BigDecimal most = size.group(4) == null ? least : new BigDecimal(size.group(4));
        BigDecimal half = least.ulp().divide(BigDecimal.TWO);
        Interval told = new Interval(least.subtract(half), most.add(half), "");
        if (size.group(2) != null) {
            return told.holds(high.divide(low, MathContext.DECIMAL64));
        }
        return told.holds(
                size.group(1).equals("up")
                        ? ToldNumber.percentChange(low, high)
                        : ToldNumber.percentChange(high, low).abs());
    }

    private static Optional<Judgement> fits(ToldNumber one, ToldNumber other, String change) {
        return Optional.of(Judgement.of(NAME, Verdict.CONSISTENT, "It comes out of the numbers the text itself gives.")
                .with(List.of(
                        Amounts.words(one.value()) + " and " + Amounts.words(other.value()) + "; told: " + change))
                .within("half a unit of the last printed digit"));
    }
}
