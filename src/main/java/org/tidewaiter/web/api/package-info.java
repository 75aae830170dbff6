/**
 * The answers of the command line for programs, under {@code /api/v1}. Every operation is described once; from that
 * description come its route, its documentation and its name in the cache.
 */
@NullMarked
package org.tidewaiter.web.api;

import org.jspecify.annotations.NullMarked;
