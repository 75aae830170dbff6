package org.tidewaiter.detect.specs;

import java.util.List;

/**
 * One example of a twin.
 *
 * @param name what it shows, in words
 * @param place file and line
 * @param figures what the detector is shown
 * @param expect what it must notice, nothing else; empty where it must stay silent
 */
record Example(String name, String place, Figures figures, List<Expected> expect) {

    Example {
        expect = List.copyOf(expect);
    }
}
