/** Makes the illustrative files of {@code examples/} and holds the committed ones against the program. */
@NullMarked
package org.tidewaiter.examples;

import org.jspecify.annotations.NullMarked;
