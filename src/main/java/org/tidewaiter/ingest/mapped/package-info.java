/** Any other table, described by a small mapping file. */
@NullMarked
package org.tidewaiter.ingest.mapped;

import org.jspecify.annotations.NullMarked;
