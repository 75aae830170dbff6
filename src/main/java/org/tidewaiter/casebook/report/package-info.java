/** Field reports as people write them: read from a file or from answers, every part held to its canonical form. */
@NullMarked
package org.tidewaiter.casebook.report;

import org.jspecify.annotations.NullMarked;
