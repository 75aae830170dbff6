package org.tidewaiter.cli;

/** Whether a person sits at the other end. */
final class Terminal {
    private static final String SET_BY_LAUNCHER = "tidewaiter.terminal";

    private Terminal() {}

    static boolean isThere() {
        return Boolean.getBoolean(SET_BY_LAUNCHER);
    }
}
