package org.tidewaiter.detect.mirror;

import org.tidewaiter.detect.DetectorCard;
import org.tidewaiter.detect.Signals;
import org.tidewaiter.detect.Watch;

/**
 * Looks for one kind of oddity between what both sides report. Like a {@link org.tidewaiter.detect.Detector}, only that
 * it needs the reports of many countries beside each other.
 */
public interface MirrorDetector {

    /** What it is and with which parameters it works. */
    DetectorCard card();

    /** Looks at every flow of a table in the watched periods. */
    void look(MirrorTable table, Watch watch, Signals signals);
}
