package org.tidewaiter.casebook.check;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.tidewaiter.casebook.Claim;
import org.tidewaiter.casebook.ClaimKind;
import org.tidewaiter.casebook.Passage;
import org.tidewaiter.casebook.Slot;
import org.tidewaiter.casebook.SlotName;
import org.tidewaiter.casebook.Verdict;

/**
 * Changes and shares against the values that the same text gives, in whatever sentence: the value of both periods, or of the
 * part and the whole. It needs no figures from outside.
 */
final class OwnFiguresCheck implements Check {
    private static final String NAME = "own_figures";
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** A value with what its printed digits leave open. */
    private record Told(BigDecimal value, BigDecimal room, String unit) {}

    @Override
    public Optional<Judgement> judge(Claim claim, TextUnderCheck text) {
        Optional<Judgement> judged = switch (claim.kind()) {
            case COMPARISON -> change(claim, text);
            case SHARE -> share(claim, text);
            default -> Optional.empty();
        };
        // without a way the values may be of different ways or places: that they fit shows something, that they do not
        // shows nothing
        boolean way = claim.find(SlotName.DIRECTION).isPresent();
        return judged.filter(each -> way || each.verdict() == Verdict.CONSISTENT);
    }

    private static Optional<Judgement> change(Claim claim, TextUnderCheck text) {
        Optional<Slot> change = claim.find(SlotName.CHANGE);
        Optional<String> time = claim.find(SlotName.TIME).map(Slot::value);
        Optional<String> base = claim.find(SlotName.BASE).map(Slot::value);
        if (change.isEmpty()
                || time.isEmpty()
                || base.isEmpty()
                || base.equals(time) // one of them was read wrongly
                || !change.get().value().contains(" ")) {
            return Optional.empty();
        }
        for (Told now : told(claim, goods(claim), time.get(), text)) {
            for (Told then : told(claim, goods(claim), base.get(), text)) {
                if (now.unit().equals(then.unit())
                        && then.value().signum() > 0
                        && now.value().signum() > 0) {
                    return Optional.of(judged(change.get(), now, then, text));
                }
            }
        }
        return Optional.empty();
    }

    private static Judgement judged(Slot change, Told now, Told then, TextUnderCheck text) {
        String[] parts = change.value().split(" ", 2);
        BigDecimal ratio = now.value().divide(then.value(), MathContext.DECIMAL64);
        BigDecimal room = room(now, then).multiply(ratio);
        boolean times = parts[1].startsWith("x");
        BigDecimal reckoned = times
                ? parts[0].equals("down") ? BigDecimal.ONE.divide(ratio, MathContext.DECIMAL64) : ratio
                : ratio.subtract(BigDecimal.ONE).multiply(HUNDRED);
        Interval told = Interval.parse(times ? parts[1].substring(1) : parts[1]);
        BigDecimal printed = Printed.tolerance(text.words(change), text.wordsAround(change), told.middle());
        Interval allowed = told.widened(printed.max(new BigDecimal("0.5")).add(times ? room : room.multiply(HUNDRED)));
        boolean way = reckoned.signum() == 0 || times || parts[0].equals("up") == reckoned.signum() > 0;
        return judged(
                way && allowed.holds(reckoned.abs()),
                Amounts.words(then.value()) + " and " + Amounts.words(now.value()) + ": "
                        + reckoned.setScale(1, RoundingMode.HALF_EVEN) + (times ? " times" : " %") + "; told: "
                        + change.value());
    }

    private static Optional<Judgement> share(Claim claim, TextUnderCheck text) {
        Optional<Slot> share = claim.find(SlotName.SHARE);
        Optional<String> time = claim.find(SlotName.TIME).map(Slot::value);
        if (share.isEmpty() || time.isEmpty() || goods(claim).isEmpty()) {
            return Optional.empty();
        }
        for (Told part : told(claim, goods(claim), time.get(), text)) {
            for (Told whole : told(claim, Set.of(), time.get(), text)) {
                if (part.unit().equals(whole.unit()) && whole.value().compareTo(part.value()) > 0) {
                    BigDecimal percent = part.value().multiply(HUNDRED).divide(whole.value(), MathContext.DECIMAL64);
                    Interval told = Interval.parse(share.get().value());
                    BigDecimal printed =
                            Printed.tolerance(text.words(share.get()), text.wordsAround(share.get()), told.middle());
                    if (percent.multiply(BigDecimal.TEN).compareTo(told.low()) < 0
                            || percent.compareTo(told.high().multiply(BigDecimal.TEN)) > 0) {
                        continue; // values of something else
                    }
                    BigDecimal room = room(part, whole).multiply(percent);
                    return Optional.of(judged(
                            told.widened(printed.max(new BigDecimal("0.5")).add(room))
                                    .holds(percent),
                            Amounts.words(part.value()) + " of " + Amounts.words(whole.value()) + ": "
                                    + percent.setScale(1, RoundingMode.HALF_EVEN) + " %; told: "
                                    + share.get().value()));
                }
            }
        }
        return Optional.empty();
    }

    /**
     * Exact values of these goods, on the way of a claim, in a period: those of its sentence, else of the text; none where there are
     * several.
     */
    private static List<Told> told(Claim claim, Set<String> goods, String time, TextUnderCheck text) {
        Optional<String> way = claim.find(SlotName.DIRECTION).map(Slot::value);
        List<Claim> values = text.claims().stream()
                .filter(each ->
                        each.kind() == ClaimKind.TRADE_VALUE && goods(each).equals(goods))
                .filter(each -> each.find(SlotName.DIRECTION).map(Slot::value).equals(way))
                .filter(each -> each.find(SlotName.TIME).map(Slot::value).equals(Optional.of(time)))
                .toList();
        Passage sentence = text.sentencePassage(claim.passage());
        List<Claim> here = values.stream()
                .filter(each -> sentence.contains(each.passage()))
                .toList();
        List<Told> near = only(here, text);
        return near.isEmpty() ? only(values, text) : near;
    }

    /** The amounts that claims give, of each unit of which they give just one. */
    private static List<Told> only(List<Claim> values, TextUnderCheck text) {
        List<Told> told = values.stream()
                .flatMap(each -> Stream.of(SlotName.MONEY, SlotName.QUANTITY)
                        .flatMap(name -> each.list(name).stream())
                        .flatMap(slot -> told(slot, text).stream()))
                .toList();
        return told.stream()
                .filter(one -> told.stream()
                        .noneMatch(other ->
                                other.unit().equals(one.unit()) && other.value().compareTo(one.value()) != 0))
                .toList();
    }

    private static Optional<Told> told(Slot slot, TextUnderCheck text) {
        Interval amount = Interval.parse(slot.value());
        return amount.isExact()
                ? Optional.of(
                        new Told(amount.low(), Printed.halfUnit(text.words(slot), amount.middle()), amount.unit()))
                : Optional.empty();
    }

    private static Set<String> goods(Claim claim) {
        return new TreeSet<>(
                claim.list(SlotName.GOODS).stream().map(Slot::value).toList());
    }

    /** What the printed digits of both leave open, as a part of one. */
    private static BigDecimal room(Told one, Told other) {
        return one.room()
                .divide(one.value(), MathContext.DECIMAL64)
                .add(other.room().divide(other.value(), MathContext.DECIMAL64));
    }

    private static Judgement judged(boolean fits, String reckoning) {
        return Judgement.of(
                        NAME,
                        fits ? Verdict.CONSISTENT : Verdict.REFUTED,
                        fits ? "The text's own values agree with it." : "The text's own values do not agree with it.")
                .with(List.of(reckoning))
                .within("half a unit of each last printed digit");
    }
}
