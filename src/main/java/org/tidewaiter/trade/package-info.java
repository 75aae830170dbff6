/**
 * Plain values of merchandise trade: areas, periods, flows, commodity codes and their HS edition, rates of exchange.
 * Lowest package: uses no other, so that every other may speak its words.
 */
@NullMarked
package org.tidewaiter.trade;

import org.jspecify.annotations.NullMarked;
