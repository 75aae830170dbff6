/** Loads that run while people read on: what was sent, how far it is, what came of it. */
@NullMarked
package org.tidewaiter.web.data.job;

import org.jspecify.annotations.NullMarked;
