/**
 * What a single flow does over the months: it appears, stops, leaps or settles on another level. Holds the statistics
 * this takes, the detectors built on them, and the control of how many of their alarms are false.
 */
@NullMarked
package org.tidewaiter.detect.series;

import org.jspecify.annotations.NullMarked;
