/** Checking consignments against the law of their day: one in a form, or a file of them. */
@NullMarked
package org.tidewaiter.web.check;

import org.jspecify.annotations.NullMarked;
