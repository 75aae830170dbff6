/**
 * Holds claims against the law, the figures known on the day of publication and plain arithmetic. One check is one small
 * class; a claim takes the firmest verdict of those that have something to say.
 */
@NullMarked
package org.tidewaiter.casebook.check;

import org.jspecify.annotations.NullMarked;
