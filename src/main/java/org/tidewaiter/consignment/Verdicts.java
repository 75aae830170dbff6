package org.tidewaiter.consignment;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.tidewaiter.law.Assessor;
import org.tidewaiter.law.Measure;
import org.tidewaiter.law.MeasureHit;
import org.tidewaiter.law.Movement;
import org.tidewaiter.trade.Area;
import org.tidewaiter.trade.CommodityCode;
import org.tidewaiter.trade.HsRevision;

/**
 * Asks each question once. What is said of goods on a way changes only on the days of the measures that reach them there or
 * the other way round, and of those without codes; between two such days all rows share an answer, so that a million rows
 * are a few thousand questions.
 */
final class Verdicts {
    private static final int SUBHEADING = 6; // digits; what follows them is not looked at
    private static final LocalDate FIRST = LocalDate.of(1900, 1, 1); // before and after every measure
    private static final LocalDate LAST = LocalDate.of(2200, 1, 1);

    /** A way between two areas, by their codes. */
    private record Way(int from, int to) {}

    /** Goods on a way. */
    private record Goods(String digits, HsRevision revision, int from, int to) {}

    private final Assessor assessor;
    private final Map<String, Measure> measures = new HashMap<>();
    private final TreeSet<LocalDate> uncoded = new TreeSet<>();
    private final Memory<Goods, DayByDay> known = new Memory<>();
    private final Memory<Goods, SortedSet<LocalDate>> changes = new Memory<>();
    private final Memory<Way, Boolean> restricted = new Memory<>();
    private final Memory<Way, Verdict> free = new Memory<>();

    Verdicts(Assessor assessor) {
        this.assessor = assessor;
        for (Measure measure : assessor.books().listMeasures()) {
            measures.put(measure.id(), measure);
            if (!measure.isScreenable()) {
                uncoded.addAll(measure.listChangeDays());
            }
        }
    }

    /** True if any measure of the books is about goods on this way, whatever the day. */
    boolean isRestricted(Area from, Area to) {
        return restricted.get(new Way(from.code(), to.code()), way -> assessor.isRestricted(from, to));
    }

    /** The answer on a way no book speaks of: the same for all goods and days. */
    Verdict free(Area from, Area to, LocalDate day) {
        return free.get(
                new Way(from.code(), to.code()),
                way -> Verdict.of(assessor.assess(Movement.on(null, from, to, day)), day));
    }

    /** The answer for one day. */
    Verdict on(CommodityCode code, Area from, Area to, LocalDate day) {
        return dayByDay(code, from, to).on(day);
    }

    /** The answers for goods on a way, day by day. */
    DayByDay dayByDay(CommodityCode written, Area from, Area to) {
        CommodityCode code = written.upTo(SUBHEADING);
        return known.get(
                new Goods(code.digits(), code.revision(), from.code(), to.code()),
                goods -> new DayByDay(
                        changeDays(code, from, to),
                        day -> Verdict.of(assessor.assess(Movement.on(code, from, to, day)), day)));
    }

    /** The same for both directions: what is said of one names measures of the other. */
    private SortedSet<LocalDate> changeDays(CommodityCode code, Area from, Area to) {
        Area one = from.code() < to.code() ? from : to;
        Area other = one.equals(from) ? to : from;
        return changes.get(new Goods(code.digits(), code.revision(), one.code(), other.code()), goods -> {
            TreeSet<LocalDate> days = new TreeSet<>(uncoded);
            addDays(new Movement(code, one, other, FIRST, LAST), days);
            addDays(new Movement(code, other, one, FIRST, LAST), days);
            return days;
        });
    }

    private void addDays(Movement movement, SortedSet<LocalDate> days) {
        for (MeasureHit hit : assessor.assessWithoutReasons(movement).measures()) {
            Measure measure = measures.get(hit.measureId());
            if (measure != null) {
                days.addAll(measure.listChangeDays());
            }
        }
    }

    /** The answer for a span of days, both included. */
    Verdict in(CommodityCode code, Area from, Area to, LocalDate start, LocalDate end) {
        return start.equals(end)
                ? on(code, from, to, start)
                : Verdict.of(assessor.assess(new Movement(code.upTo(SUBHEADING), from, to, start, end)), start);
    }
}
