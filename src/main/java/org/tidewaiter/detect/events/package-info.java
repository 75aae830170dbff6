/** What the calendar says of the figures: holidays and closed borders, quotas running out, releases that are revised. */
@NullMarked
package org.tidewaiter.detect.events;

import org.jspecify.annotations.NullMarked;
