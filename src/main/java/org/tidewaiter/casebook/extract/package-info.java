/**
 * From a clean text to its claims. Small readers mark spans (times, amounts, goods, places, parties ...); one class per kind of
 * claim puts the spans of a sentence together. All by rule: the same text always gives the same claims.
 */
@NullMarked
package org.tidewaiter.casebook.extract;

import org.jspecify.annotations.NullMarked;
