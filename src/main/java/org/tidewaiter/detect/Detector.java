package org.tidewaiter.detect;

/**
 * Looks for one kind of oddity. It computes the same from the same figures, whatever their order, and keeps nothing from
 * one panel to the next. Its description and parameters stand in {@code detectors/ID.yml}, examples in its twin.
 */
public interface Detector {

    /** What it is and with which parameters it works. */
    DetectorCard card();

    /** Looks at every series of a panel in the watched months. */
    void look(Panel panel, Watch watch, Signals signals);
}
