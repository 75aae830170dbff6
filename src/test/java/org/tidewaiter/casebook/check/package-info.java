/** Tests of the checks of claims. */
@NullMarked
package org.tidewaiter.casebook.check;

import org.jspecify.annotations.NullMarked;
