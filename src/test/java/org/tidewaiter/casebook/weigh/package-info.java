/** Tests of weighing. */
@NullMarked
package org.tidewaiter.casebook.weigh;

import org.jspecify.annotations.NullMarked;
