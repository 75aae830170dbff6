/**
 * Measures the detectors on data whose truth is known, beside the programs that others use, and prints what came out,
 * goals missed included.
 */
@NullMarked
package org.tidewaiter.scorecard;

import org.jspecify.annotations.NullMarked;
