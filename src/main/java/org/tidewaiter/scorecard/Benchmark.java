package org.tidewaiter.scorecard;

/** One measurement of the detectors on data whose truth is known. */
public interface Benchmark {

    /** Short name, for the command line. */
    String id();

    /** What is measured, in a few words. */
    String title();

    /** Makes the data, runs ours and the others on it, and judges all by one scorer. */
    Score run(ScoreSettings settings);
}
