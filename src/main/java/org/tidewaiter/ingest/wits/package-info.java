/** World Bank WITS downloads. */
@NullMarked
package org.tidewaiter.ingest.wits;

import org.jspecify.annotations.NullMarked;
