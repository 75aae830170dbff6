/** Measurements of reading: claims taken out of texts, their verdicts, and words turned into codes of goods. */
@NullMarked
package org.tidewaiter.scorecard.text;

import org.jspecify.annotations.NullMarked;
