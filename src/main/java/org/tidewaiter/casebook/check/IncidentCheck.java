package org.tidewaiter.casebook.check;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.tidewaiter.casebook.Claim;
import org.tidewaiter.casebook.ClaimKind;
import org.tidewaiter.casebook.Modality;
import org.tidewaiter.casebook.Slot;
import org.tidewaiter.casebook.SlotName;
import org.tidewaiter.casebook.Verdict;

/**
 * Whether what is told can be so: times that had passed, loads that the vehicles can carry, containers that can be moved in
 * the hours told. Figures are not asked: what crosses a border unrecorded is in none of them.
 */
final class IncidentCheck implements Check {
    private static final String NAME = "incident";
    private static final BigDecimal MINUTES = new BigDecimal(60);
    private static final BigDecimal FASTEST = new BigDecimal(3); // minutes to move one container with one crane
    private static final String UNRECORDED =
            " Trade that is not recorded cannot be seen in figures: their silence proves nothing.";

    private final EarlierNumbersCheck earlier;

    IncidentCheck(ToldNumbers numbers) {
        this.earlier = new EarlierNumbersCheck(numbers);
    }

    @Override
    public Optional<Judgement> judge(Claim claim, TextUnderCheck text) {
        if (claim.kind() != ClaimKind.INCIDENT) {
            return Optional.empty();
        }
        List<String> reckoning = new ArrayList<>();
        if (claim.modality() != Modality.PLANNED && isInFuture(claim, text, reckoning)) {
            return Optional.of(
                    Judgement.of(NAME, Verdict.REFUTED, "It is told as done, on a day after the text appeared.")
                            .with(reckoning));
        }
        Optional<Boolean> load = load(claim, text, reckoning);
        Optional<Boolean> pace = pace(claim, reckoning);
        if (load.equals(Optional.of(false)) || pace.equals(Optional.of(false))) {
            return Optional.of(Judgement.of(NAME, Verdict.INCONSISTENT, "The amounts told do not fit each other.")
                    .with(reckoning));
        }
        if (load.isPresent() || pace.isPresent()) {
            return Optional.of(Judgement.of(NAME, Verdict.CONSISTENT, "What is told fits together." + UNRECORDED)
                    .with(reckoning));
        }
        return Optional.of(Judgement.of(
                        NAME,
                        Verdict.NOT_CHECKABLE,
                        "One account, and nothing in it that can be reckoned." + UNRECORDED)
                .with(reckoning));
    }

    private static boolean isInFuture(Claim claim, TextUnderCheck text, List<String> reckoning) {
        Optional<Span> time = claim.find(SlotName.TIME).map(Slot::value).map(Span::parse);
        if (time.isEmpty()) {
            return false;
        }
        Span span = time.get();
        if (span.from().equals(span.to())) {
            reckoning.add(span.from() + " was a "
                    + span.from().getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH)
                    + (span.from().isAfter(text.published()) ? ", after" : ", before") + " the text of "
                    + text.published());
        }
        return span.from().isAfter(text.published());
    }

    /** Goods by weight against what the vehicles carry; containers give a weight by themselves. */
    private Optional<Boolean> load(Claim claim, TextUnderCheck text, List<String> reckoning) {
        Optional<Interval> weight = weight(claim).or(() -> weightNearby(claim, text));
        Optional<Carried> carried = Carried.of(claim, text);
        if (carried.isPresent() && weight.isPresent()) {
            if (carried.get().isLoadOfOne(weight.get())) {
                return Optional.empty(); // the cargo of one vehicle is its load: a number does not bear itself out
            }
            Interval most = carried.get().most();
            boolean fits = weight.get().meets(most);
            if (!fits
                    && !isCounted(carried.get().count(), claim, text)
                    && earlier.judge(claim, text).isPresent()) {
                return Optional.empty(); // it comes out of other numbers: other vehicles are meant
            }
            reckoning.add("told: " + weight.get() + "; " + carried.get().count() + " vehicles of "
                    + carried.get().load() + " t carry at most " + most.high().toPlainString() + " t");
            return Optional.of(fits);
        }
        Optional<Interval> containers = quantity(claim, "container");
        if (containers.isPresent()) {
            Interval held = Tonnes.ofContainers(containers.get());
            reckoning.add(containers.get() + " hold " + held);
            return weight(claim).map(held::meets); // without a weight there is nothing to hold them against
        }
        return Optional.empty();
    }

    /** Whether the sentence itself counts the vehicles. */
    private static boolean isCounted(Interval count, Claim claim, TextUnderCheck text) {
        return ToldNumber.list(text.sentence(claim.passage())).stream()
                .anyMatch(number -> number.value().compareTo(count.high()) == 0);
    }

    private static Optional<Interval> weight(Claim claim) {
        return quantity(claim, "t")
                .or(() -> quantity(claim, "kg")
                        .map(kg -> new Interval(
                                kg.low().movePointLeft(3), kg.high().movePointLeft(3), "t")));
    }

    /** The weight told in the sentence before: "dozens of tons", and then the trucks. */
    private static Optional<Interval> weightNearby(Claim claim, TextUnderCheck text) {
        int place = text.claims().indexOf(claim);
        return text.claims().subList(Math.max(0, place - 3), Math.max(0, place)).reversed().stream()
                .filter(other -> other.kind() == ClaimKind.INCIDENT)
                .flatMap(other -> weight(other).stream())
                .findFirst();
    }

    private static Optional<Interval> quantity(Claim claim, String unit) {
        return claim.list(SlotName.QUANTITY).stream()
                .map(slot -> Interval.parse(slot.value()))
                .filter(amount -> amount.unit().equals(unit))
                .findFirst();
    }

    private static Optional<Boolean> pace(Claim claim, List<String> reckoning) {
        Optional<Interval> hours = claim.find(SlotName.DURATION)
                .map(slot -> Interval.parse(slot.value()))
                .filter(duration -> duration.unit().equals("h"));
        Optional<Interval> containers = quantity(claim, "container");
        if (hours.isEmpty() || containers.isEmpty()) {
            return Optional.empty();
        }
        BigDecimal minutes = hours.get()
                .high()
                .multiply(MINUTES)
                .divide(containers.get().low().max(BigDecimal.ONE), 1, RoundingMode.HALF_EVEN);
        reckoning.add(containers.get() + " in " + hours.get() + ": about " + minutes + " minutes each");
        return Optional.of(minutes.compareTo(FASTEST) >= 0);
    }
}
