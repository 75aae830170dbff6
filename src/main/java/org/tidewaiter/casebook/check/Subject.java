package org.tidewaiter.casebook.check;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.tidewaiter.casebook.Claim;
import org.tidewaiter.casebook.ClaimKind;
import org.tidewaiter.casebook.Slot;
import org.tidewaiter.casebook.SlotName;

/**
 * How plainly a claim says what it is about. Where that had to be gathered from other sentences, or picked out of several
 * things in one, what does not fit is as likely read wrongly as written wrongly, and refutes nothing.
 */
final class Subject {
    private static final Pattern AND = Pattern.compile("(?i),? (?:and |or |as well as )?|,");
    private static final Pattern PERIOD = Pattern.compile("(?i)\\d|year|month|quarter|half");

    private Subject() {}

    /** Why it is not plain; empty where it is, and for claims of other kinds. */
    static Optional<String> unclear(Claim claim, TextUnderCheck text) {
        if (claim.kind() == ClaimKind.LEGAL
                && (claim.list(SlotName.PARAGRAPH).size() > 1
                        || claim.list(SlotName.ACT).size() > 1)) {
            return Optional.of(
                    "The sentence names several acts or paragraphs, and which of them it speaks of is not certain.");
        }
        if (!OtherReadings.isOfFigures(claim) && claim.kind() != ClaimKind.LEGAL) {
            return Optional.empty();
        }
        List<Slot> goods = claim.list(SlotName.GOODS);
        if (goods.isEmpty()) {
            return isPlainTotal(claim, text)
                    ? Optional.empty()
                    : Optional.of("The sentence names no goods, and whether all are meant is not certain.");
        }
        if (new Alternatives(claim, text).isUntold(SlotName.GOODS)) {
            return Optional.of("The sentence does not name the goods itself.");
        }
        return !isOneThing(goods, text)
                ? Optional.of("The sentence names several goods, and whether it speaks of all of them is not certain.")
                : Optional.empty();
    }

    /** Codes of one word, or of words that only a comma or "and" parts: "fruit and vegetables". */
    private static boolean isOneThing(List<Slot> goods, TextUnderCheck text) {
        for (int i = 1; i < goods.size(); i++) {
            int from = goods.get(i - 1).passage().end();
            int to = goods.get(i).passage().start();
            if (to > from && !AND.matcher(text.body().substring(from, to)).matches()) {
                return false;
            }
        }
        return true;
    }

    /** A sum of all goods told in so many words: one amount, one period, and whose trade it is. */
    private static boolean isPlainTotal(Claim claim, TextUnderCheck text) {
        List<Claim> here = text.claimsIn(text.sentencePassage(claim.passage()));
        Alternatives readings = new Alternatives(claim, text);
        boolean oneAmount = here.stream()
                        .filter(other -> other.kind() == ClaimKind.TRADE_VALUE)
                        .count()
                <= 1;
        boolean onePeriod = here.stream()
                        .flatMap(other -> other.slots().stream())
                        .filter(slot -> slot.name() == SlotName.TIME
                                || (slot.name() == SlotName.BASE
                                        && PERIOD.matcher(text.words(slot)).find()))
                        .map(Slot::value)
                        .distinct()
                        .count()
                == 1;
        boolean toldWay = claim.find(SlotName.DIRECTION).isEmpty()
                || readings.directions().isEmpty();
        return oneAmount && onePeriod && toldWay && !readings.isUntold(SlotName.TIME);
    }
}
