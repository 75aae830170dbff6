/** Tests of tables on an invented one of a thousand rows. */
@NullMarked
package org.tidewaiter.web.table;

import org.jspecify.annotations.NullMarked;
