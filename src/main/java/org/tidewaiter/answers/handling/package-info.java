/** What handlers of sources do, the same from both doors. The one way to the vault that pages have. */
@NullMarked
package org.tidewaiter.answers.handling;

import org.jspecify.annotations.NullMarked;
