/** Tests of what the casebook is made of. */
@NullMarked
package org.tidewaiter.casebook;

import org.jspecify.annotations.NullMarked;
