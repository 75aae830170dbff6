package org.tidewaiter.casebook.check;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import org.tidewaiter.casebook.Claim;
import org.tidewaiter.casebook.ClaimKind;
import org.tidewaiter.casebook.Slot;
import org.tidewaiter.casebook.SlotName;
import org.tidewaiter.casebook.Verdict;

/**
 * A sum changed into won against the rate that the same text gives for the same time: nobody publishes rates of North Korean
 * markets, but what a text reckons with its own rate can be reckoned again.
 */
final class OwnRatesCheck implements Check {
    private static final String NAME = "own_rates";
    private static final String WON = "KPW";

    /** Won for one unit of another currency, and the room its printed digits leave. */
    private record Rate(BigDecimal won, BigDecimal room, String unit, boolean ofOne) {}

    @Override
    public Optional<Judgement> judge(Claim claim, TextUnderCheck text) {
        Optional<Rate> own = rate(claim, text).filter(rate -> !rate.ofOne());
        return own.flatMap(rate -> text.claims().stream()
                .filter(other -> isOfSameTime(claim, other))
                .flatMap(other -> rate(other, text).stream())
                .filter(other -> other.ofOne() && other.unit().equals(rate.unit()))
                .findFirst()
                .map(other -> judged(rate, other)));
    }

    private static boolean isOfSameTime(Claim one, Claim other) {
        return other.find(SlotName.TIME)
                .map(Slot::value)
                .equals(one.find(SlotName.TIME).map(Slot::value));
    }

    private static Optional<Rate> rate(Claim claim, TextUnderCheck text) {
        Optional<Slot> money = claim.find(SlotName.MONEY);
        Optional<Slot> converted = claim.find(SlotName.CONVERTED);
        if (claim.kind() != ClaimKind.EXCHANGE_RATE || money.isEmpty() || converted.isEmpty()) {
            return Optional.empty();
        }
        boolean wonFirst = money.get().value().endsWith(WON);
        Slot won = wonFirst ? money.get() : converted.get();
        Slot foreign = wonFirst ? converted.get() : money.get();
        Interval many = Interval.parse(won.value());
        Interval few = Interval.parse(foreign.value());
        if (!many.unit().equals(WON) || few.unit().equals(WON) || !many.isExact() || !few.isExact()) {
            return Optional.empty();
        }
        BigDecimal rate = many.low().divide(few.low(), MathContext.DECIMAL64);
        BigDecimal room = Printed.tolerance(text.words(won), text.wordsAround(won), many.low())
                .divide(few.low(), MathContext.DECIMAL64);
        return Optional.of(new Rate(rate, room, few.unit(), few.low().compareTo(BigDecimal.ONE) == 0));
    }

    private static Judgement judged(Rate own, Rate told) {
        boolean fits = own.won().subtract(told.won()).abs().compareTo(own.room().add(told.room())) <= 0;
        return Judgement.of(
                        NAME,
                        fits ? Verdict.CONSISTENT : Verdict.INCONSISTENT,
                        fits
                                ? "It comes out at the rate that the text gives."
                                : "It does not come out at the rate that the text gives; another place may have had another rate.")
                .with(List.of("implied: " + Amounts.words(own.won()) + " won for 1 " + own.unit() + "; told: "
                        + Amounts.words(told.won())))
                .within("half a unit of each last printed digit");
    }
}
