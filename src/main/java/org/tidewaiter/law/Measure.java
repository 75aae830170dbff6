package org.tidewaiter.law;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.tidewaiter.trade.Area;

/**
 * One restriction of one paragraph on one group of goods in one direction. {@code goods} is {@code null} where no code
 * describes them. {@code validTo} is the last day in force, {@code null} while there is none. {@code neverInForce} marks a
 * rule that was adopted and replaced before its first day; {@code tier} is the place on a list for due diligence.
 */
public record Measure(
        String id,
        LegalAct act,
        String paragraph,
        boolean paragraphVerified,
        MeasureType type,
        @Nullable String tier,
        String says,
        String commodity,
        @Nullable GoodsScope goods,
        AreaSet from,
        AreaSet to,
        List<Area> excludedAreas,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        Verification verification,
        boolean neverInForce,
        @Nullable Replacement replacedBy,
        List<Condition> conditions,
        @Nullable String interpretation,
        Confidence confidence,
        List<String> sources) {

    /** The measure that took over, and its day. */
    public record Replacement(String measure, LocalDate on) {}

    public Measure {
        excludedAreas = List.copyOf(excludedAreas);
        conditions = List.copyOf(conditions);
        sources = List.copyOf(sources);
    }

    /** The same measure with other conditions and first day, as stated facts make it. */
    Measure with(LocalDate from, List<Condition> others) {
        return new Measure(
                id,
                act,
                paragraph,
                paragraphVerified,
                type,
                tier,
                says,
                commodity,
                goods,
                this.from,
                to,
                excludedAreas,
                from,
                validTo,
                verification,
                neverInForce,
                replacedBy,
                others,
                interpretation,
                confidence,
                sources);
    }

    /** True if flows can be held against it: it has codes, was in force at some time and restricts something. */
    public boolean isScreenable() {
        return goods != null && !neverInForce && !isFlag();
    }

    /** True if it restricts nothing and only marks goods for due diligence. */
    public boolean isFlag() {
        return type == MeasureType.DUE_DILIGENCE;
    }

    /** First and last day in words; where the first was not read, the days between which it lies. */
    public String validity() {
        return Validity.words(validFrom, validTo, verification.inForceBy(), verification.verifiedUntil());
    }

    /** True if the reading behind the codes is firm: whole codes, certain, and not from memory alone. */
    boolean isFirm() {
        return goods != null
                && goods.coverage() == Coverage.WHOLE
                && goods.certainty() == Certainty.CERTAIN
                && (paragraphVerified || confidence != Confidence.LOW);
    }

    /** True if in force on that day. */
    public boolean isInForceOn(LocalDate day) {
        return !neverInForce && !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }

    /** True if in force on that day with no exception open. */
    boolean isPlainOn(LocalDate day) {
        if (!isInForceOn(day) || !verification.isFirmOn(day)) {
            return false;
        }
        for (Condition condition : conditions) {
            if (condition.isOpenOn(day)) {
                return false;
            }
        }
        return true;
    }

    /** Days on which its effect changes: the first in force, those after an exception closes, the first no longer in force. */
    public SortedSet<LocalDate> listChangeDays() {
        SortedSet<LocalDate> days = new TreeSet<>();
        if (neverInForce) {
            return days;
        }
        days.add(validFrom);
        if (validTo != null) {
            days.add(validTo.plusDays(1));
        }
        if (verification.inForceBy() != null) {
            days.add(verification.inForceBy());
        }
        if (verification.verifiedUntil() != null) {
            days.add(verification.verifiedUntil().plusDays(1));
        }
        for (Condition condition : conditions) {
            LocalDate until = condition.openUntil();
            if (until != null && until.isBefore(LocalDate.MAX)) {
                days.add(until.plusDays(1));
            }
        }
        return days;
    }

    /** The conditions as answers print them, none of them asked about a day. */
    public List<MeasureHit.ConditionNote> listConditionNotes() {
        return conditions.stream()
                .map(condition -> MeasureHit.ConditionNote.of(condition, false))
                .toList();
    }
}
