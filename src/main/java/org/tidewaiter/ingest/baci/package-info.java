/** CEPII BACI: reconciled yearly flows. */
@NullMarked
package org.tidewaiter.ingest.baci;

import org.jspecify.annotations.NullMarked;
