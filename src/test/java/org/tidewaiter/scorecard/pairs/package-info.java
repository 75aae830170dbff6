@NullMarked
package org.tidewaiter.scorecard.pairs;

import org.jspecify.annotations.NullMarked;
