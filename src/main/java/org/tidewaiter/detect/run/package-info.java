/** Runs every detector over loaded figures and ranks what they noticed. */
@NullMarked
package org.tidewaiter.detect.run;

import org.jspecify.annotations.NullMarked;
