/** Benchmarks of the detectors that look at single flows over the months. */
@NullMarked
package org.tidewaiter.scorecard.series;

import org.jspecify.annotations.NullMarked;
