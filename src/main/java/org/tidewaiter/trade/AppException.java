package org.tidewaiter.trade;

import java.util.List;

/**
 * A failure that the person at the keyboard can mend: what is wrong, with the value and the place, and the next step.
 * Carries the exit code of the command line so that every door reports alike.
 */
public final class AppException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Who has to act, and with it the exit code. */
    public enum Kind {
        /** Wrong use, wrong configuration or a wrong rule book. */
        WRONG_USE(2),
        /** A file, folder or other resource cannot be had or cannot be read. */
        UNAVAILABLE(4);

        private final int exitCode;

        Kind(int exitCode) {
            this.exitCode = exitCode;
        }

        /** Exit code of the command line. */
        public int exitCode() {
            return exitCode;
        }
    }

    private final Kind kind;
    private final String hint;
    private final transient List<String> alternatives;

    private AppException(Kind kind, String message, String hint, List<String> alternatives) {
        super(message);
        this.kind = kind;
        this.hint = hint;
        this.alternatives = List.copyOf(alternatives);
    }

    /** Wrong use: {@code message} says what and where, {@code hint} the next step. */
    public static AppException wrongUse(String message, String hint) {
        return new AppException(Kind.WRONG_USE, message, hint, List.of());
    }

    /** Wrong use with near alternatives, best first. */
    public static AppException wrongUse(String message, String hint, List<String> alternatives) {
        return new AppException(Kind.WRONG_USE, message, hint, alternatives);
    }

    /** A file or resource that cannot be had or read. */
    public static AppException unavailable(String message, String hint) {
        return new AppException(Kind.UNAVAILABLE, message, hint, List.of());
    }

    /** The same, keeping the cause for the log. */
    public static AppException unavailable(String message, String hint, Throwable cause) {
        AppException exception = unavailable(message, hint);
        exception.initCause(cause);
        return exception;
    }

    public Kind kind() {
        return kind;
    }

    /** The next step, one sentence. */
    public String hint() {
        return hint;
    }

    /** Near alternatives, best first; often empty. */
    public List<String> alternatives() {
        return alternatives;
    }

    /** What, where, and what to do, for lists of several problems. */
    public String inOneLine() {
        String meant = alternatives.isEmpty() ? "" : " Did you mean " + String.join(", ", alternatives) + "?";
        return (getMessage() + meant + " " + hint).strip();
    }
}
