/** Benchmarks of what two flows, the calendar or a quota say. */
@NullMarked
package org.tidewaiter.scorecard.pairs;

import org.jspecify.annotations.NullMarked;
