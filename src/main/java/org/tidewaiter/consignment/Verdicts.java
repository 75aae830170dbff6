package org.tidewaiter.consignment;

import java.time.LocalDate;
import java.util.SortedSet;
import org.tidewaiter.law.Assessor;
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

    /** A way between two areas, by their codes. */
    private record Way(int from, int to) {}

    /** Goods on a way. */
    private record Goods(String digits, HsRevision revision, int from, int to) {}

    private final Assessor assessor;
    private final Memory<Goods, DayByDay> known = new Memory<>();
    private final Memory<Goods, SortedSet<LocalDate>> changes = new Memory<>();
    private final Memory<Way, Boolean> restricted = new Memory<>();
    private final Memory<Way, Verdict> free = new Memory<>();

    Verdicts(Assessor assessor) {
        this.assessor = assessor;
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
        boolean inOrder = from.code() < to.code();
        return changes.get(
                new Goods(
                        code.digits(),
                        code.revision(),
                        inOrder ? from.code() : to.code(),
                        inOrder ? to.code() : from.code()),
                goods -> assessor.listChangeDays(code, from, to));
    }

    /** The answer for a span of days, both included. */
    Verdict in(CommodityCode code, Area from, Area to, LocalDate start, LocalDate end) {
        return start.equals(end)
                ? on(code, from, to, start)
                : Verdict.of(assessor.assess(new Movement(code.upTo(SUBHEADING), from, to, start, end)), start);
    }
}
