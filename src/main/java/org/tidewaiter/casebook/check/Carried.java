package org.tidewaiter.casebook.check;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tidewaiter.casebook.Claim;
import org.tidewaiter.casebook.ClaimKind;
import org.tidewaiter.casebook.Slot;
import org.tidewaiter.casebook.SlotName;

/**
 * The vehicles of a claim and what each of them carries: as told there, or where the same vehicles were told of before, or of
 * a pickup as such.
 *
 * @param load of each, in tonnes
 */
record Carried(Interval count, Interval load) {
    private static final Pattern VEHICLE = Pattern.compile("(\\S+) (\\w+)(?: x(\\S+) t)?");
    private static final Pattern PICKUP = Pattern.compile("(?i)\\bpick-?ups?\\b");
    private static final Interval PICKUP_LOAD =
            new Interval(BigDecimal.ZERO, BigDecimal.TWO, "t"); // overloaded, as seen there
    private static final Pattern ONE_RUN = Pattern.compile(
            "(?i)\\b(?:in (?:one|a single|that single|a) (?:go|run|trip|crossing|passage|journey)|at once|overnight)\\b");
    private static final int BACK = 3; // claims

    static Optional<Carried> of(Claim claim, TextUnderCheck text) {
        Optional<Slot> slot = claim.find(SlotName.VEHICLE);
        Optional<Carried> told = slot.flatMap(each -> told(each.value()));
        if (told.isPresent()) {
            return told;
        }
        boolean isOneRun = ONE_RUN.matcher(text.sentence(claim.passage())).find();
        if (slot.isEmpty()) {
            return isOneRun ? before(claim, "", text) : Optional.empty();
        }
        if (isOneRun && PICKUP.matcher(text.words(slot.get())).find()) {
            return vehicle(slot.get().value()).map(one -> new Carried(Interval.parse(one.group(1)), PICKUP_LOAD));
        }
        return before(claim, slot.get().value(), text);
    }

    /** The load that one of the last claims told of vehicles: just these, or any where the value is empty. */
    private static Optional<Carried> before(Claim claim, String value, TextUnderCheck text) {
        int place = text.claims().indexOf(claim);
        return text.claims().subList(Math.max(0, place - BACK), Math.max(0, place)).reversed().stream()
                .filter(other -> other.kind() == ClaimKind.INCIDENT)
                .flatMap(other -> other.find(SlotName.VEHICLE).stream())
                .filter(other -> other.value().startsWith(value))
                .flatMap(other -> told(other.value()).stream())
                .findFirst();
    }

    private static Optional<Carried> told(String value) {
        return vehicle(value)
                .filter(vehicle -> vehicle.group(3) != null)
                .map(vehicle -> new Carried(Interval.parse(vehicle.group(1)), Interval.parse(vehicle.group(3))));
    }

    private static Optional<Matcher> vehicle(String value) {
        return Optional.of(VEHICLE.matcher(value)).filter(Matcher::matches);
    }

    /** What all of them carry at most. */
    Interval most() {
        return new Interval(BigDecimal.ZERO, count.high().multiply(load.high()), "t");
    }

    /** Whether an amount is just the load of one single vehicle. */
    boolean isLoadOfOne(Interval weight) {
        return count.high().compareTo(BigDecimal.ONE) == 0
                && weight.low().compareTo(load.low()) == 0
                && weight.high().compareTo(load.high()) == 0;
    }
}
