/**
 * The examples beside the cards of the detectors ({@code detectors/ID.spec.yml}): read, run as in production, compared
 * with what they expect.
 */
@NullMarked
package org.tidewaiter.detect.specs;

import org.jspecify.annotations.NullMarked;
