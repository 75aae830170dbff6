package org.tidewaiter.cli;

import java.time.LocalDate;
import java.time.ZoneId;

/** The day on the clock of this machine. */
final class Today {
    private Today() {}

    static LocalDate day() {
        return LocalDate.now(ZoneId.systemDefault());
    }
}
