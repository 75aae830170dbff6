package org.tidewaiter.detect;

/** Which way a figure departs from what was to be expected. */
public enum Direction {
    UP,
    DOWN,
    NEITHER
}
