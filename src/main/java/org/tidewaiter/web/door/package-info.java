/** Who may come in and what every answer carries: the door for one person and the door for a team. */
@NullMarked
package org.tidewaiter.web.door;

import org.jspecify.annotations.NullMarked;
