/** Tests of consignment files on small invented tables. */
@NullMarked
package org.tidewaiter.consignment;

import org.jspecify.annotations.NullMarked;
