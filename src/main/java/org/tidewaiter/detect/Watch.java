package org.tidewaiter.detect;

/** The months that are looked at, as places on the axis of a panel, both ends included; earlier months are history. */
public record Watch(int from, int to) {

    public Watch {
        if (from > to) {
            throw new IllegalArgumentException("a watch from " + from + " to " + to);
        }
    }
}
