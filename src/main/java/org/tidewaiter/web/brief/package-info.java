/** The section of the brief: look at it, put its opening in own words, take it along. */
@NullMarked
package org.tidewaiter.web.brief;

import org.jspecify.annotations.NullMarked;
