/** Tests of the brief on invented facts, and of the brief that the examples give. */
@NullMarked
package org.tidewaiter.brief;

import org.jspecify.annotations.NullMarked;
