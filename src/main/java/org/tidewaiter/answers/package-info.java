/** Answers that both doors give: values for pages, text and JSON alike. Prints nothing, asks no clock. */
@NullMarked
package org.tidewaiter.answers;

import org.jspecify.annotations.NullMarked;
