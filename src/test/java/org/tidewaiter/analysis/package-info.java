/** Tests of rankings, comparisons, series and screening over small invented releases. */
@NullMarked
package org.tidewaiter.analysis;

import org.jspecify.annotations.NullMarked;
