package org.tidewaiter.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tidewaiter.trade.AreaGroup;
import org.tidewaiter.trade.Language;

/** Writes out what each measure does to a movement, and why it does no more. */
final class HitWriter {
    private HitWriter() {}

    /** One hit for each measure, those in scope first, then the verified ones, then by certainty, then by age of the act. */
    static List<MeasureHit> list(
            List<Measure> measures,
            BitSet alive,
            Reach reach,
            Directions.Pair pair,
            Movement movement,
            SortedSet<LocalDate> days) {
        return alive.stream()
                .mapToObj(number -> {
                    List<String> why = new ArrayList<>();
                    Reach.Overlap overlap = reach.overlaps().get(number);
                    if (overlap != null && overlap.why() != null) {
                        why.add(overlap.why());
                    }
                    if (!pair.sure().get(number)) {
                        why.add("The areas are not named one by one; the one the measure means may be among them.");
                    }
                    addMembership(pair, number, movement, why);
                    return hit(measures.get(number), why, reach, movement, days);
                })
                .sorted(Comparator.comparing(MeasureHit::effect)
                        .thenComparing(hit -> !hit.verified())
                        .thenComparing(MeasureHit::certainty))
                .toList();
    }

    private static MeasureHit hit(
            Measure measure, List<String> why, Reach reach, Movement movement, SortedSet<LocalDate> days) {
        GoodsScope goods = measure.goods();
        if (goods == null) {
            throw new IllegalStateException(measure.id() + " has no codes and cannot be hit");
        }
        if (reach.doubt() != null) {
            why.add(reach.doubt());
        }
        addReading(measure, goods, why);
        addDays(measure, movement, why);
        addVerification(measure, movement, why);
        for (Condition condition : measure.conditions()) {
            if (isOpen(measure, condition, days)) {
                why.add(open(condition, movement));
            }
        }
        return new MeasureHit(
                measure.act().number(),
                measure.paragraph(),
                measure.paragraphVerified(),
                goods.basis(),
                goods.basisSource(),
                goods.certainty(),
                goods.coverage(),
                why.isEmpty() ? Answer.IN_SCOPE : Answer.UNDETERMINED,
                why,
                measure.conditions().stream()
                        .map(condition -> MeasureHit.ConditionNote.of(condition, isOpen(measure, condition, days)))
                        .toList(),
                measure.id(),
                measure.act().authority(),
                measure.act().regime(),
                measure.says(),
                measure.commodity(),
                measure.validFrom(),
                measure.validTo(),
                measure.verification().unverified() == null,
                measure.verification().unverified(),
                measure.verification().inForceBy(),
                measure.verification().verifiedUntil(),
                measure.interpretation(),
                measure.confidence(),
                measure.act().url());
    }

    private static void addReading(Measure measure, GoodsScope goods, List<String> why) {
        if (goods.coverage() == Coverage.PART) {
            why.add("Only some goods of the code are meant: " + measure.commodity() + ".");
        }
        switch (goods.certainty()) {
            case CERTAIN -> {}
            case DISPUTED -> why.add("The reading is disputed: " + goods.basisSource() + ".");
            case POSSIBLE -> why.add("The reading is possible, not certain: " + goods.basisSource() + ".");
        }
        if (!measure.paragraphVerified() && measure.confidence() == Confidence.LOW) {
            why.add("The paragraph could not be checked against its text.");
        }
    }

    private static void addDays(Measure measure, Movement movement, List<String> why) {
        if (measure.validFrom().isAfter(movement.start())) {
            why.add("It is in force from " + measure.validFrom() + ", which falls inside " + movement.span() + ".");
        }
        LocalDate last = measure.validTo();
        if (last != null && last.isBefore(movement.end())) {
            why.add("Its last day in force is " + last + ", which falls inside " + movement.span() + ".");
        }
    }

    private static void addVerification(Measure measure, Movement movement, List<String> why) {
        Verification verification = measure.verification();
        if (verification.unverified() != null) {
            why.add("Not verified: " + verification.unverified() + ".");
        }
        LocalDate by = verification.inForceBy();
        if (by != null && by.isAfter(movement.start())) {
            why.add("The day on which it took effect was not read: " + measure.validFrom() + " at the earliest, " + by
                    + " at the latest.");
        }
        LocalDate until = verification.verifiedUntil();
        if (until != null && until.isBefore(movement.end())) {
            why.add("Whether it was still in force after " + until + " was not verified.");
        }
    }

    private static void addMembership(Directions.Pair pair, int number, Movement movement, List<String> why) {
        for (AreaGroup.Membership membership : pair.memberships().getOrDefault(number, List.of())) {
            LocalDate to = membership.to();
            if (to == null || !movement.end().isAfter(to)) {
                if (membership.from().isAfter(movement.start())) {
                    why.add(member(membership) + " from " + membership.from() + ".");
                }
            } else {
                LocalDate law = membership.lawUntil();
                why.add(member(membership) + " until " + to
                        + (law == null
                                ? "."
                                : "; until " + law
                                        + " its law still held there, and whether this act did was not read."));
            }
        }
    }

    /** When an area belonged to a group, in words. */
    static String time(AreaGroup.Membership membership) {
        LocalDate to = membership.to();
        return member(membership) + " from " + membership.from() + (to == null ? "" : " to " + to);
    }

    private static String member(AreaGroup.Membership membership) {
        return membership.area().name(Language.ENGLISH) + " belonged to the " + Layer.name(membership.group());
    }

    /** A list for due diligence that has goods of the code. */
    static Flag flag(Measure measure, Reach.@Nullable Overlap overlap) {
        return new Flag(
                measure.act().authority(),
                measure.act().regime(),
                measure.act().number(),
                measure.id(),
                measure.tier(),
                measure.says(),
                measure.commodity(),
                why(measure, overlap),
                measure.act().url());
    }

    private static @Nullable String why(Measure measure, Reach.@Nullable Overlap overlap) {
        if (overlap != null && overlap.why() != null) {
            return overlap.why();
        }
        GoodsScope goods = measure.goods();
        boolean part = goods != null && (goods.coverage() == Coverage.PART || goods.certainty() != Certainty.CERTAIN);
        return part ? "Only some goods of the code are on the list." : null;
    }

    private static boolean isOpen(Measure measure, Condition condition, SortedSet<LocalDate> days) {
        for (LocalDate day : days) {
            if (measure.isInForceOn(day) && condition.isOpenOn(day)) {
                return true;
            }
        }
        return false;
    }

    private static String open(Condition condition, Movement movement) {
        String why = switch (condition) {
            case Condition.Quota quota -> capped(quota);
            case Condition.SelfApplied selfApplied ->
                "An exception that States judge by themselves could cover it: " + selfApplied.says();
            case Condition.Transition transition ->
                until(transition.until(), movement) + "it is uncertain whether the ban was applied already: "
                        + transition.says();
            case Condition.WindDown windDown ->
                until(windDown.until(), movement) + "older contracts could still be performed: " + windDown.says();
            case Condition.Derogation derogation -> derogation.says();
            case Condition.Exemption exemption -> exemption.says();
            case Condition.Note note -> note.says();
            case Condition.ValueThreshold threshold -> threshold.says();
        };
        String unverified = condition.verified() ? "" : " This could not be verified.";
        String asks = condition.asks();
        return why + unverified + (asks == null ? "" : " " + asks);
    }

    private static String until(LocalDate until, Movement movement) {
        boolean inside = until.isBefore(movement.end());
        return "Until " + until + (inside ? ", a day inside " + movement.span() + ", " : " ");
    }

    private static String capped(Condition.Quota quota) {
        String amounts = quota.amounts().stream().map(HitWriter::amount).collect(Collectors.joining(" or "));
        return "The quantity is capped" + (amounts.isEmpty() ? "" : " at " + amounts)
                + (quota.sharedBy().equals("all-states") ? " for all States together" : " for each State")
                + ", and one flow cannot show whether the cap was kept.";
    }

    private static String amount(Amount amount) {
        String number = String.format(Locale.ROOT, "%,d", amount.amount().toBigInteger());
        String unit = amount.unit().equals("barrel") ? "barrels" : amount.unit();
        return number + " " + unit;
    }
}
