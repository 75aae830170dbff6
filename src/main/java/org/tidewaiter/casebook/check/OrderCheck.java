package org.tidewaiter.casebook.check;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.tidewaiter.casebook.Claim;
import org.tidewaiter.casebook.ClaimKind;
import org.tidewaiter.casebook.Slot;
import org.tidewaiter.casebook.SlotName;
import org.tidewaiter.casebook.Verdict;

/**
 * Ranks and values of the same text must be in the same order: arithmetic that needs no figures from outside. That they are
 * shows nothing, since what the text leaves out may stand between them.
 */
final class OrderCheck implements Check {
    private static final String NAME = "order";

    private record Placed(String goods, BigDecimal value) {}

    @Override
    public Optional<Judgement> judge(Claim claim, TextUnderCheck text) {
        if (claim.kind() != ClaimKind.RANK) {
            return Optional.empty();
        }
        Map<Integer, Placed> places = places(claim, text);
        Integer own = rank(claim).orElse(null);
        if (own == null || claim.find(SlotName.GOODS).isEmpty() || !places.containsKey(own) || places.size() < 2) {
            return Optional.empty();
        }
        Placed placed = Objects.requireNonNull(places.get(own));
        List<String> wrong = places.entrySet().stream()
                .filter(other -> Integer.signum(other.getKey().compareTo(own))
                        == Integer.signum(other.getValue().value().compareTo(placed.value())))
                .filter(other -> !other.getKey().equals(own))
                .map(other -> "rank " + other.getKey() + ": "
                        + Amounts.words(other.getValue().value()) + "; rank " + own + ": "
                        + Amounts.words(placed.value()))
                .toList();
        return wrong.isEmpty()
                ? Optional.of(Judgement.of(
                                NAME,
                                Verdict.NOT_CHECKABLE,
                                "The text's own values are in the order of its ranks; what it leaves out may stand between them.")
                        .with(places.entrySet().stream()
                                .map(each -> "rank " + each.getKey() + ": HS "
                                        + each.getValue().goods() + ", "
                                        + Amounts.words(each.getValue().value()))
                                .toList()))
                : Optional.of(Judgement.of(
                                NAME,
                                Verdict.INCONSISTENT,
                                "The text's own values are in another order than its ranks.")
                        .with(wrong));
    }

    /** Ranks of the same way and months that come with a value. */
    private static Map<Integer, Placed> places(Claim claim, TextUnderCheck text) {
        TreeMap<Integer, Placed> places = new TreeMap<>();
        for (Claim other : text.claims()) {
            if (other.kind() == ClaimKind.RANK && other.find(SlotName.GOODS).isPresent() && same(claim, other)) {
                rank(other)
                        .ifPresent(place -> value(other, text).ifPresent(placed -> places.putIfAbsent(place, placed)));
            }
        }
        return places;
    }

    private static boolean same(Claim one, Claim other) {
        return List.of(SlotName.DIRECTION, SlotName.TIME, SlotName.MEASURE).stream()
                .allMatch(name ->
                        one.find(name).map(Slot::value).equals(other.find(name).map(Slot::value)));
    }

    private static Optional<Integer> rank(Claim claim) {
        return claim.find(SlotName.RANK)
                .map(Slot::value)
                .filter(value -> value.matches("\\d{1,4}"))
                .map(Integer::valueOf);
    }

    /** The money that the text gives the same goods for the same months. */
    private static Optional<Placed> value(Claim rank, TextUnderCheck text) {
        Map<SlotName, String> wanted = new EnumMap<>(SlotName.class);
        for (SlotName name : List.of(SlotName.DIRECTION, SlotName.TIME, SlotName.GOODS)) {
            rank.find(name).ifPresent(slot -> wanted.put(name, slot.value()));
        }
        return text.claims().stream()
                .filter(claim -> claim.kind() == ClaimKind.TRADE_VALUE)
                .filter(claim -> wanted.entrySet().stream()
                        .allMatch(each ->
                                claim.find(each.getKey()).map(Slot::value).equals(Optional.of(each.getValue()))))
                .flatMap(claim -> claim.find(SlotName.MONEY).stream())
                .map(slot -> Interval.parse(slot.value()))
                .filter(money -> money.unit().equals("CNY"))
                .map(money -> new Placed(wanted.getOrDefault(SlotName.GOODS, ""), money.middle()))
                .findFirst();
    }
}
