/** Who stands behind a codename: sealed, opened for one command, and nowhere else in the program. */
@NullMarked
package org.tidewaiter.casebook.vault;

import org.jspecify.annotations.NullMarked;
