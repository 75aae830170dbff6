/**
 * Prices that do not fit the others: value against weight, robustly. Lines that a handful of odd consignments cannot
 * bend (least trimmed squares), a line for the fair price (MM), and how far off is too far.
 */
@NullMarked
package org.tidewaiter.detect.price;

import org.jspecify.annotations.NullMarked;
