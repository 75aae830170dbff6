package org.tidewaiter.casebook.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import org.tidewaiter.casebook.Claim;
import org.tidewaiter.casebook.ClaimKind;
import org.tidewaiter.casebook.Passage;
import org.tidewaiter.casebook.Slot;
import org.tidewaiter.casebook.SlotName;
import org.tidewaiter.casebook.Verdict;

/**
 * Carries a reading from claims whose numbers tell which one is meant to those around them whose numbers cannot: ranks, rough
 * amounts, rates. Period, goods and direction are carried each by itself, and only between claims that took them from the
 * same words.
 */
final class ReadingsAround {
    private static final Set<ClaimKind> OF_TRADE = Set.of(
            ClaimKind.TRADE_VALUE,
            ClaimKind.COMPARISON,
            ClaimKind.SHARE,
            ClaimKind.RANK,
            ClaimKind.EMERGENCE,
            ClaimKind.EXCHANGE_RATE);

    private static final List<SlotName> CARRIED = List.of(SlotName.TIME, SlotName.GOODS, SlotName.DIRECTION);

    private final TextUnderCheck text;
    private final List<Checks.Judged> alone;

    /** @param alone every claim of the text, judged by itself */
    ReadingsAround(TextUnderCheck text, List<Checks.Judged> alone) {
        this.text = text;
        this.alone = alone;
    }

    /** @param judge judges a claim once more, told whether the number of another one shows what it is about */
    List<Checks.Judged> settle(BiFunction<Claim, Boolean, Checks.Judged> judge) {
        List<Checks.Judged> settled = new ArrayList<>();
        for (int place = 0; place < alone.size(); place++) {
            Claim read = text.claims().get(place);
            Claim carried = read;
            if (OF_TRADE.contains(read.kind()) && !tells(place)) {
                for (SlotName name : CARRIED) {
                    carried = carried(place, name, carried);
                }
            }
            boolean plain = alone.get(place).verdict().verdict() == Verdict.NOT_CHECKABLE && isPlain(place, carried);
            settled.add(carried.equals(read) && !plain ? alone.get(place) : judge.apply(carried, plain));
        }
        return settled;
    }

    /** Whether another number of its sentence shows which goods on which way a claim is about that does not name them. */
    private boolean isPlain(int place, Claim claim) {
        return OtherReadings.isOfFigures(claim)
                && IntStream.range(0, alone.size())
                        .filter(other -> other != place && tells(other) && isSameSentence(place, other))
                        .mapToObj(other -> alone.get(other).claim())
                        .anyMatch(told -> isSame(told, claim, SlotName.GOODS)
                                && isSame(told, claim, SlotName.DIRECTION)
                                && (isSame(told, claim, SlotName.TIME) || tellsPeriod(claim)));
    }

    /** Whether the words of a value tell its own period: "in 2020 a mere 2.1 million". */
    private static boolean tellsPeriod(Claim claim) {
        return claim.kind() == ClaimKind.TRADE_VALUE
                && claim.find(SlotName.TIME)
                        .filter(slot -> claim.passage().contains(slot.passage()))
                        .isPresent();
    }

    private static boolean isSame(Claim one, Claim other, SlotName name) {
        return values(one.list(name)).equals(values(other.list(name)));
    }

    /** The claim with one slot as the nearest number tells it that took the slot from the same words. */
    private Claim carried(int place, SlotName name, Claim claim) {
        List<Slot> read = text.claims().get(place).list(name);
        Optional<List<Slot>> told = IntStream.range(0, alone.size())
                .filter(other -> tells(other)
                        && isSame(read, text.claims().get(other).list(name))
                        && (!read.isEmpty() || isSameSentence(place, other)))
                .boxed()
                .min(Comparator.comparingInt(other -> Math.abs(other - place)))
                .map(other -> alone.get(other).claim().list(name));
        boolean ofAnotherKind = claim.kind() == ClaimKind.EXCHANGE_RATE && name != SlotName.TIME; // a rate has neither
        if (told.isEmpty() || ofAnotherKind || values(told.get()).equals(values(read))) {
            return claim;
        }
        return name == SlotName.TIME
                ? OtherReadings.at(claim, told.get().getFirst(), new Alternatives(claim, text).isUntold(SlotName.BASE))
                : OtherReadings.with(claim, name, told.get());
    }

    /** Whether the number of a claim shows which reading is meant. */
    private boolean tells(int place) {
        return OtherReadings.isTelling(text.claims().get(place))
                && alone.get(place).verdict().verdict() == Verdict.CONFIRMED;
    }

    private boolean isSameSentence(int one, int other) {
        return text.claimsIn(text.sentencePassage(text.claims().get(one).passage()))
                .contains(text.claims().get(other));
    }

    private static boolean isSame(List<Slot> one, List<Slot> other) {
        return passages(one).equals(passages(other)) && values(one).equals(values(other));
    }

    private static List<Passage> passages(List<Slot> slots) {
        return slots.stream().map(Slot::passage).toList();
    }

    private static List<String> values(List<Slot> slots) {
        return slots.stream().map(Slot::value).toList();
    }
}
