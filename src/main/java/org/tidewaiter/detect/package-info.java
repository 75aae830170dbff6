/**
 * What looks wrong in the figures: detectors, the control of false discoveries, findings and what people decided about
 * them. A finding is a question for a person, never an accusation.
 */
@NullMarked
package org.tidewaiter.detect;

import org.jspecify.annotations.NullMarked;
