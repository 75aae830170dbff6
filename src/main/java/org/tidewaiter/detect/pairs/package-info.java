/**
 * What two flows say together: goods that changed their code, one Korea written for the other, a basket that drifts, goods
 * paid with goods.
 */
@NullMarked
package org.tidewaiter.detect.pairs;

import org.jspecify.annotations.NullMarked;
