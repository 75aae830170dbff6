package org.tidewaiter.detect.pairs;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tidewaiter.detect.PeriodAxis;
import org.tidewaiter.trade.Flow;
import org.tidewaiter.trade.HsRevision;
import org.tidewaiter.trade.Period;

/**
 * A day from which traders may have reason to use another code: goods became banned, or codes were renumbered.
 *
 * @param name what happened, for the reader
 * @param flows the flows it is about as the reporter sees them; empty for all
 * @param codes beginnings of the codes it is about; empty for all
 * @param edition the edition of the Harmonized System that began that day, null for a measure
 */
public record BreakPoint(
        String name,
        LocalDate day,
        List<Flow> flows,
        Set<String> codes,
        @Nullable HsRevision edition) {

    public BreakPoint {
        flows = List.copyOf(flows);
        codes = Set.copyOf(codes);
    }

    /** Goods under these codes became banned on a day. */
    public static BreakPoint ban(String name, LocalDate day, List<Flow> flows, Collection<String> codes) {
        if (codes.isEmpty()) {
            throw new IllegalArgumentException("a ban without codes: " + name);
        }
        return new BreakPoint(name, day, flows, Set.copyOf(codes), null);
    }

    /** The changes of edition since monthly figures are common: January 2012, 2017 and 2022. */
    public static List<BreakPoint> editions() {
        return Arrays.stream(HsRevision.values())
                .filter(edition -> edition.compareTo(HsRevision.HS2012) >= 0)
                .map(edition -> new BreakPoint(
                        edition + " began", LocalDate.of(edition.year(), 1, 1), List.of(), Set.of(), edition))
                .toList();
    }

    /** Whether it is about goods of this code in this flow. */
    boolean concerns(Flow flow, String code) {
        boolean named = codes.isEmpty();
        for (int digits = 2; !named && digits <= code.length(); digits++) { // a chapter is the widest
            named = codes.contains(code.substring(0, digits));
        }
        return named && (flows.isEmpty() || flows.contains(flow));
    }

    /** Place of the first month wholly after the day; a month the day cuts belongs to neither side. */
    int firstAfter(PeriodAxis axis) {
        return lastBefore(axis) + (day.getDayOfMonth() == 1 ? 1 : 2);
    }

    /** Place of the last month wholly before the day. */
    int lastBefore(PeriodAxis axis) {
        return axis.placeOf(new Period(day.getYear() * 100 + day.getMonthValue())) - 1;
    }
}
