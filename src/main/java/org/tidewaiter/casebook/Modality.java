package org.tidewaiter.casebook;

import java.util.Locale;

/** Whether a claim says that something is so, will be so, is said to be so, or is not so. */
public enum Modality {
    ACTUAL,
    PLANNED,
    ALLEGED,
    DENIED;

    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
