/** The section of goods: from words to codes, and all that is known of one code. */
@NullMarked
package org.tidewaiter.web.goods;

import org.jspecify.annotations.NullMarked;
