/** Nomenclature of goods: codes of all HS editions with their labels, the correspondence between editions, search from words to codes, and baskets of goods. */
@NullMarked
package org.tidewaiter.goods;

import org.jspecify.annotations.NullMarked;
