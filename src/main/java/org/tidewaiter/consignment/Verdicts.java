package org.tidewaiter.consignment;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.tidewaiter.law.Assessor;
import org.tidewaiter.law.Movement;
import org.tidewaiter.trade.Area;
import org.tidewaiter.trade.CommodityCode;
import org.tidewaiter.trade.HsRevision;

/**
 * Asks each question once. Between two days on which any measure of the books changes, the answer for the same goods and
 * way is the same, so that a million rows are a few thousand questions.
 */
final class Verdicts {

    /** Days that ask the same are those of one stretch: the number of changes before them. */
    private record Question(String digits, HsRevision revision, int from, int to, int stretch) {}

    private record Way(int from, int to) {}

    /** What a way between two areas is to the books. */
    private record Reach(boolean restricted) {}

    private final Assessor assessor;
    private final LocalDate[] changes;
    private final Memory<Question, Verdict> verdicts = new Memory<>();
    private final Memory<Way, Reach> reaches = new Memory<>();
    private final Memory<Way, Verdict> free = new Memory<>();

    Verdicts(Assessor assessor) {
        this.assessor = assessor;
        this.changes = assessor.books().listMeasures().stream()
                .flatMap(measure -> measure.listChangeDays().stream())
                .sorted()
                .distinct()
                .toArray(LocalDate[]::new);
    }

    /** True if any measure of the books is about goods on this way, whatever the day. */
    boolean isRestricted(Area from, Area to) {
        return reaches.get(new Way(from.code(), to.code()), way -> new Reach(assessor.isRestricted(from, to)))
                .restricted();
    }

    /** The answer on a way no book speaks of: the same for all goods and days. */
    Verdict free(Area from, Area to, LocalDate day) {
        return free.get(
                new Way(from.code(), to.code()),
                way -> Verdict.of(assessor.assess(Movement.on(null, from, to, day)), day));
    }

    /** The answer for one day. */
    Verdict on(CommodityCode code, Area from, Area to, LocalDate day) {
        return verdicts.get(
                new Question(code.digits(), code.revision(), from.code(), to.code(), stretch(day)),
                question -> Verdict.of(assessor.assess(Movement.on(code, from, to, day)), day));
    }

    /** The answer for a span of days, both included. */
    Verdict in(CommodityCode code, Area from, Area to, LocalDate start, LocalDate end) {
        return start.equals(end)
                ? on(code, from, to, start)
                : Verdict.of(assessor.assess(new Movement(code, from, to, start, end)), start);
    }

    private int stretch(LocalDate day) {
        int at = Arrays.binarySearch(changes, day);
        return at < 0 ? -at - 1 : at + 1;
    }

    /** Every day on which some measure of the books changes, in order. */
    List<LocalDate> listChangeDays() {
        return List.of(changes);
    }
}
