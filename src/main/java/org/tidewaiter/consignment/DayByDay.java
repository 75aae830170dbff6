package org.tidewaiter.consignment;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.SortedSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What is said of the same goods on the same way. It changes only on certain days; each stretch between them is asked once. */
final class DayByDay {
    private final LocalDate[] days;
    private final @Nullable Verdict[] verdicts;
    private final Function<LocalDate, Verdict> work;

    DayByDay(SortedSet<LocalDate> changeDays, Function<LocalDate, Verdict> work) {
        this.days = changeDays.toArray(LocalDate[]::new);
        this.verdicts = new Verdict[days.length + 1];
        this.work = work;
    }

    /** The days on which the answer can change, in order. */
    List<LocalDate> changeDays() {
        return List.of(days);
    }

    Verdict on(LocalDate day) {
        int at = Arrays.binarySearch(days, day);
        int stretch = at < 0 ? -at - 1 : at + 1;
        Verdict verdict = verdicts[stretch];
        if (verdict == null) {
            verdict = work.apply(day);
            verdicts[stretch] = verdict;
        }
        return verdict;
    }
}
