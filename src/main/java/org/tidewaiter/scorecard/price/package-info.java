/** Measures the detector of odd prices: on made groups, and on customs declarations that others have published. */
@NullMarked
package org.tidewaiter.scorecard.price;

import org.jspecify.annotations.NullMarked;
