/**
 * How far to trust: a source by its record alone, a statement by its support alone. Neither is derived from the other, since
 * people who give both at once give the same twice (Baker and others 1968).
 */
@NullMarked
package org.tidewaiter.casebook.weigh;

import org.jspecify.annotations.NullMarked;
