/** Whether the server is well: a page for watchers, figures for Prometheus. */
@NullMarked
package org.tidewaiter.web.health;

import org.jspecify.annotations.NullMarked;
