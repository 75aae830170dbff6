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

    /**
     * {@code answers} gives what is said of the code as read on a day, {@code today} is the last day looked at. From the first
     * day of an edition on the code is read in that edition.
     */
    static Verdict of(Function<LocalDate, DayByDay> answers, LocalDate today) {
        TreeSet<LocalDate> days = new TreeSet<>();
        for (HsRevision revision : HsRevision.values()) {
            LocalDate first = LocalDate.of(revision.year(), 1, 1);
            days.add(first);
            days.addAll(answers.apply(first).changeDays());
        }
        List<Stretch> stretches = new ArrayList<>();
        Verdict last = answers.apply(today).on(today);
        for (LocalDate day : days.headSet(today, true)) {
            State state = answers.apply(day).on(day).state();
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
