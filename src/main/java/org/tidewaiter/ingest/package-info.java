/** Readers of customs files: recognise, decode, stage into the canonical columns, keep what had to be rejected. */
@NullMarked
package org.tidewaiter.ingest;

import org.jspecify.annotations.NullMarked;
