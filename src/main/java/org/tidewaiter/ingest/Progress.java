package org.tidewaiter.ingest;

/** Told how far a load has come; the command line draws a bar from it. */
@FunctionalInterface
public interface Progress {
    /** Says nothing to anybody. */
    Progress NONE = (step, done, total) -> {};

    /** {@code done} of {@code total} bytes of a step; total 0 where it is not known. */
    void report(String step, long done, long total);
}
