/** Rankings, comparisons, series and screening over releases, each held against the law of its own period. */
@NullMarked
package org.tidewaiter.analysis;

import org.jspecify.annotations.NullMarked;
