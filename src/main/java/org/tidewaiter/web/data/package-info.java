/** The section of the data: what is loaded, for which months, what changed, and bringing in more. */
@NullMarked
package org.tidewaiter.web.data;

import org.jspecify.annotations.NullMarked;
