/**
 * Writes rows.parquet from columns in memory. Only what release rows need of the format: whole numbers and texts by
 * dictionary, amounts as packed differences, bounds of every column so that a filter can skip row groups.
 */
@NullMarked
package org.tidewaiter.warehouse.parquet;

import org.jspecify.annotations.NullMarked;
