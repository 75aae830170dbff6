package org.tidewaiter.casebook.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.tidewaiter.casebook.Claim;
import org.tidewaiter.casebook.ClaimKind;
import org.tidewaiter.casebook.Slot;
import org.tidewaiter.casebook.SlotName;
import org.tidewaiter.casebook.Verdict;

/**
 * The trade of both ways, or the gap between them, against the values of each way that the text gives for the same months. That
 * it does not come out shows nothing: they may be of other sources.
 */
final class OwnTotalsCheck implements Check {
    private static final String NAME = "own_totals";

    private record Value(String way, Interval money, BigDecimal room) {}

    @Override
    public Optional<Judgement> judge(Claim claim, TextUnderCheck text) {
        if (claim.kind() != ClaimKind.TRADE_VALUE
                || claim.find(SlotName.DIRECTION).isPresent()
                || claim.find(SlotName.GOODS).isPresent()) {
            return Optional.empty();
        }
        List<Value> ways = text.claims().stream()
                .filter(other -> isOfSameMonths(claim, other))
                .flatMap(other -> values(other, text).stream())
                .filter(value -> !value.way().isEmpty())
                .toList();
        return values(claim, text).stream()
                .flatMap(total -> ways.stream()
                        .flatMap(one -> ways.stream()
                                .filter(other -> isTheWayBack(one, other))
                                .flatMap(other -> judged(total, one, other).stream())))
                .findFirst();
    }

    private static boolean isOfSameMonths(Claim claim, Claim other) {
        return other.kind() == ClaimKind.TRADE_VALUE
                && other.find(SlotName.GOODS).isEmpty()
                && other.find(SlotName.TIME)
                        .map(Slot::value)
                        .equals(claim.find(SlotName.TIME).map(Slot::value));
    }

    private static List<Value> values(Claim claim, TextUnderCheck text) {
        String way = claim.find(SlotName.DIRECTION).map(Slot::value).orElse("");
        return claim.list(SlotName.MONEY).stream()
                .filter(slot -> Interval.parse(slot.value()).isExact())
                .map(slot -> {
                    Interval money = Interval.parse(slot.value());
                    return new Value(way, money, Printed.halfUnit(text.words(slot), money.middle()));
                })
                .toList();
    }

    private static boolean isTheWayBack(Value one, Value other) {
        return one.money().unit().equals(other.money().unit())
                && Alternatives.turned(one.way()).equals(other.way())
                && one.money().middle().compareTo(other.money().middle()) >= 0;
    }

    private static Optional<Judgement> judged(Value total, Value one, Value other) {
        BigDecimal sum = one.money().middle().add(other.money().middle());
        BigDecimal gap = one.money().middle().subtract(other.money().middle());
        Interval told = total.money().widened(total.room().add(one.room()).add(other.room()));
        boolean fits = total.money().unit().equals(one.money().unit()) && (told.holds(sum) || told.holds(gap));
        return fits
                ? Optional.of(Judgement.of(
                                NAME,
                                Verdict.CONSISTENT,
                                "It comes out of the values of both ways that the text gives.")
                        .with(List.of(Amounts.words(one.money().middle()) + " and "
                                + Amounts.words(other.money().middle()) + "; told: "
                                + Amounts.words(total.money().middle())))
                        .within("half a unit of each last printed digit"))
                : Optional.empty();
    }
}
