/** Tests of the measurements of reading. */
@NullMarked
package org.tidewaiter.scorecard.text;

import org.jspecify.annotations.NullMarked;
