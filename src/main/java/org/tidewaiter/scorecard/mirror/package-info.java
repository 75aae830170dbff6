/** Measures how well two reports of one flow are joined, and how well ways through third countries are found. */
@NullMarked
package org.tidewaiter.scorecard.mirror;

import org.jspecify.annotations.NullMarked;
