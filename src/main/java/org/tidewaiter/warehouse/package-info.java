/** Immutable releases of trade figures, the engine that queries them and the SQL files it runs. Knows trade values, nothing of law or goods. */
@NullMarked
package org.tidewaiter.warehouse;

import org.jspecify.annotations.NullMarked;
