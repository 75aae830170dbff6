package org.tidewaiter.casebook.store;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.tidewaiter.trade.AppException;

/**
 * Something announced that figures or reports may show one day.
 *
 * @param id W and a number; empty before it is kept
 * @param report the report that announced it; null where it came from elsewhere
 * @param announced day on which it became known
 * @param expires last day on which it is watched for
 */
public record WatchItem(
        String id, @Nullable String report, String what, LocalDate announced, LocalDate expires, State state) {
    public static final int MONTHS = 12; // an announced deal that a year did not show is no longer waited for

    /** What became of it. */
    public enum State {
        OPEN,
        SEEN,
        DROPPED;

        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public WatchItem {
        if (what.isBlank()) {
            throw AppException.wrongUse("The item to watch says nothing.", "Say in one sentence what was announced.");
        }
        if (expires.isBefore(announced)) {
            throw AppException.wrongUse(
                    "The item expires on " + expires + ", before it was announced on " + announced + ".",
                    "Give a later day.");
        }
    }

    /** An open item for the usual time. */
    public static WatchItem of(@Nullable String report, String what, LocalDate announced) {
        return new WatchItem("", report, what.strip(), announced, announced.plusMonths(MONTHS), State.OPEN);
    }

    /** What became of it by a day, in a word: open, expired, seen, dropped. */
    public String stateOn(LocalDate day) {
        return state == State.OPEN && !isOpenOn(day) ? "expired" : state.id();
    }

    /** Whether it is still waited for on a day. */
    public boolean isOpenOn(LocalDate day) {
        return state == State.OPEN && !expires.isBefore(day);
    }
}
