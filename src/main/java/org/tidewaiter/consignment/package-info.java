/**
 * Files of consignments: reads the tables people keep, takes each cell for what it says and no more, holds every row against
 * the law of its day, and writes the rows back whole with the answer, its reasons and what should be asked.
 */
@NullMarked
package org.tidewaiter.consignment;

import org.jspecify.annotations.NullMarked;
