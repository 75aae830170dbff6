package org.tidewaiter.casebook.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tidewaiter.casebook.Claim;
import org.tidewaiter.casebook.ClaimKind;
import org.tidewaiter.casebook.Passage;
import org.tidewaiter.casebook.Slot;
import org.tidewaiter.casebook.SlotName;

/**
 * Other ways to read a claim, in what its own sentence does not say: the other direction; for a recorded amount, also the
 * period or the goods that sentences near it name. What its own sentence says is never read in another way.
 */
final class OtherReadings {
    private static final int SENTENCES = 3; // before and behind; what is further away is seldom meant
    private static final int MOST = 8; // each one asks the figures again
    private static final Set<SlotName> NUMBERS =
            Set.of(SlotName.MONEY, SlotName.QUANTITY, SlotName.CHANGE, SlotName.SHARE);
    private static final Pattern NUMBER = Pattern.compile("\\d+(?:\\.\\d+)?");
    private static final int DIGITS_FOR_DIRECTION = 2; // a number of one digit comes out by chance too often
    private static final int DIGITS_FOR_MORE = 3; // there are some ten other periods and goods
    private static final String RULE = "not told in its sentence, as the number comes out";

    private OtherReadings() {}

    /** Whether the direction of a claim is taken from elsewhere. */
    static boolean isWayUntold(Claim claim) {
        return claim.find(SlotName.DIRECTION).filter(Slot::isAssumed).isPresent();
    }

    /** Whether a recorded amount is too rough to tell which of the goods named elsewhere are meant. */
    static boolean isRoughOfUntoldGoods(Claim claim, TextUnderCheck text) {
        return claim.kind() == ClaimKind.TRADE_VALUE
                && !claim.list(SlotName.GOODS).isEmpty()
                && isUntold(claim, SlotName.GOODS, text.sentencePassage(claim.passage()))
                && digits(claim) < DIGITS_FOR_MORE;
    }

    /**
     * Whether a number that comes out tells which reading is meant. One of three digits takes up a hundredth of its size at
     * most; over amounts that spread evenly over four powers of ten, {@value #MOST} readings hit it by chance in less than
     * one case of a hundred (8 x .01 / ln 10000).
     */
    static boolean isTelling(Claim claim) {
        return digits(claim) >= DIGITS_FOR_MORE;
    }

    /** Whether a number has enough digits to be told from one that comes out by chance. */
    static boolean isTelling(BigDecimal number) {
        return number.stripTrailingZeros().precision() >= DIGITS_FOR_MORE;
    }

    /** The same the other way round. */
    static Claim turned(Claim claim) {
        return claim.find(SlotName.DIRECTION)
                .map(slot -> with(claim, SlotName.DIRECTION, List.of(turned(slot))))
                .orElse(claim);
    }

    /** Readings under which a number that comes out tells how it was meant, the nearest first. */
    static List<Claim> list(Claim claim, TextUnderCheck text) {
        List<Claim> readings = new ArrayList<>();
        int digits = digits(claim);
        if (digits >= DIGITS_FOR_DIRECTION && isWayUntold(claim)) {
            readings.add(turned(claim));
        }
        if (digits < DIGITS_FOR_MORE || claim.kind() != ClaimKind.TRADE_VALUE) {
            return readings;
        }
        Passage own = text.sentencePassage(claim.passage());
        List<Claim> near = near(own, text);
        List<Claim> more = new ArrayList<>();
        if (isUntold(claim, SlotName.TIME, own)) {
            near.forEach(other -> add(more, claim, SlotName.TIME, other.list(SlotName.TIME)));
        }
        if (isUntold(claim, SlotName.GOODS, own)) {
            if (!claim.list(SlotName.GOODS).isEmpty()) {
                more.add(with(claim, SlotName.GOODS, List.of()));
            }
            near.forEach(other -> add(more, claim, SlotName.GOODS, other.list(SlotName.GOODS)));
        }
        readings.addAll(more);
        if (isWayUntold(claim)) {
            more.forEach(reading -> readings.add(turned(reading)));
        }
        Set<List<String>> seen = new HashSet<>(Set.of(values(claim)));
        return readings.stream()
                .filter(reading -> seen.add(values(reading)))
                .limit(MOST)
                .toList();
    }

    private static List<String> values(Claim claim) {
        return claim.slots().stream()
                .map(slot -> slot.name() + "=" + slot.value())
                .toList();
    }

    /** Claims of the text a few sentences before and behind, the nearest first. */
    private static List<Claim> near(Passage own, TextUnderCheck text) {
        int at = text.sentences().indexOf(own);
        List<Claim> near = new ArrayList<>();
        for (int distance = 0; at >= 0 && distance <= SENTENCES; distance++) {
            for (int sentence : distance == 0 ? List.of(at) : List.of(at - distance, at + distance)) {
                if (sentence >= 0 && sentence < text.sentences().size()) {
                    Passage place = text.sentences().get(sentence);
                    text.claims().stream()
                            .filter(claim -> claim.kind() != ClaimKind.TIMING && place.contains(claim.passage()))
                            .forEach(near::add);
                }
            }
        }
        return near;
    }

    /** True where the sentence of a claim has no word for a slot. */
    private static boolean isUntold(Claim claim, SlotName name, Passage own) {
        return claim.list(name).stream().noneMatch(slot -> own.contains(slot.passage()));
    }

    private static void add(List<Claim> readings, Claim claim, SlotName name, List<Slot> slots) {
        if (!slots.isEmpty()) {
            readings.add(with(
                    claim,
                    name,
                    slots.stream()
                            .map(slot -> new Slot(name, slot.value(), slot.alternatives(), slot.passage(), RULE))
                            .toList()));
        }
    }

    private static Claim with(Claim claim, SlotName name, List<Slot> slots) {
        List<Slot> all = new ArrayList<>(slots);
        claim.slots().stream().filter(slot -> slot.name() != name).forEach(all::add);
        all.sort(Comparator.comparing(Slot::name));
        return new Claim(claim.id(), claim.kind(), claim.modality(), claim.passage(), all);
    }

    private static Slot turned(Slot way) {
        return new Slot(
                way.name(),
                way.value().replaceFirst("(.+)>(.+)", "$2>$1"),
                List.of(way.value()),
                way.passage(),
                way.rule());
    }

    /** Significant digits of the number of a claim, of the longest where there are several. */
    private static int digits(Claim claim) {
        return claim.slots().stream()
                .filter(slot -> NUMBERS.contains(slot.name()))
                .map(slot -> NUMBER.matcher(slot.value()))
                .filter(Matcher::find)
                .mapToInt(number ->
                        new BigDecimal(number.group()).stripTrailingZeros().precision())
                .max()
                .orElse(0);
    }
}
