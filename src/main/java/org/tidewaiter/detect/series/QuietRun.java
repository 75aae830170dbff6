package org.tidewaiter.detect.series;

import org.tidewaiter.detect.FlowSeries;

/** How long a flow was quiet before a month: published months at or below a floor, back to the last one above it. */
final class QuietRun {
    private int quiet;
    private int trickle;
    private int unknown;
    private int lastActive;

    void measure(FlowSeries series, PanelSilence silence, int place, double floor) {
        quiet = trickle = unknown = 0;
        lastActive = -1;
        int notYetBetween = 0;
        for (int t = place - 1; t >= 0; t--) {
            int state = silence.state(series, t);
            if (state == 1 && series.valueUsd()[t] > floor) {
                unknown += notYetBetween;
                lastActive = t;
                return;
            }
            if (state == -1) {
                notYetBetween++; // months before the first published one are no gap in what is known
                continue;
            }
            unknown += notYetBetween;
            notYetBetween = 0;
            quiet++;
            trickle += state;
        }
    }

    /** Published months at or below the floor. */
    int quiet() {
        return quiet;
    }

    /** How many of these held something, though not more than the floor. */
    int trickle() {
        return trickle;
    }

    /** Months among them of which nothing is known. */
    int unknown() {
        return unknown;
    }

    /** Place of the last month above the floor, -1 where there is none in the known history. */
    int lastActive() {
        return lastActive;
    }

    /** Whether the quiet months are enough, and known well enough, to speak of a gap. */
    boolean isGap(int least, double mostUnknown) {
        return quiet >= least && unknown <= mostUnknown * (quiet + unknown);
    }
}
