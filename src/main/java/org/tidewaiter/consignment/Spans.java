package org.tidewaiter.consignment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Function;
import org.tidewaiter.trade.HsRevision;

/** For a row without a date: the answer it would get, from each day on which that changes. */
final class Spans {
    private Spans() {}

    private record Stretch(LocalDate from, State state) {}

    /** {@code answer} gives the verdict for a day; {@code today} is the last one looked at. */
    static Verdict of(Verdicts verdicts, Function<LocalDate, Verdict> answer, LocalDate today) {
        TreeSet<LocalDate> days = new TreeSet<>(verdicts.listChangeDays());
        for (HsRevision revision : HsRevision.values()) {
            days.add(LocalDate.of(revision.year(), 1, 1)); // the code is read in another edition from here on
        }
        List<Stretch> stretches = new ArrayList<>();
        Verdict last = answer.apply(today);
        for (LocalDate day : days.headSet(today, true)) {
            State state = answer.apply(day).state();
            if (stretches.isEmpty() || stretches.getLast().state() != state) {
                stretches.add(new Stretch(day, state));
            }
        }
        List<String> reasons = new ArrayList<>();
        reasons.add("Undetermined: the row has no day that can be read, and the answer goes with it: "
                + sentence(stretches) + ".");
        return Verdict.of(State.UNDETERMINED, reasons, last.measures());
    }

    private static String sentence(List<Stretch> stretches) {
        if (stretches.size() == 1) {
            return stretches.getFirst().state().words() + " on every day up to today";
        }
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < stretches.size(); i++) {
            Stretch stretch = stretches.get(i);
            String until = i + 1 < stretches.size()
                    ? " until " + stretches.get(i + 1).from().minusDays(1)
                    : " from " + stretch.from() + " on";
            String since = i == 0 || i + 1 == stretches.size() ? "" : " from " + stretch.from();
            parts.add(stretch.state().words() + since + until);
        }
        return String.join("; ", parts);
    }
}
