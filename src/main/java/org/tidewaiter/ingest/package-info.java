/**
 * Readers of customs files: recognise by content, decode, bring to the canonical columns, and keep what had to be
 * rejected with its line. {@link org.tidewaiter.ingest.Ingest} is the door; one sub-package per source says how its
 * columns are named and what they mean, sql/staging does the arithmetic.
 */
@NullMarked
package org.tidewaiter.ingest;

import org.jspecify.annotations.NullMarked;
