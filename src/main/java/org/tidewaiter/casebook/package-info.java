/**
 * Articles and field reports: texts are read, taken apart into claims with their exact place, and each claim is held against
 * law, figures and arithmetic. Who told it stays sealed apart.
 */
@NullMarked
package org.tidewaiter.casebook;

import org.jspecify.annotations.NullMarked;
