/** From a file as it was saved to one or more documents: clean text, what is known about it and how, and what was left out. */
@NullMarked
package org.tidewaiter.casebook.reading;

import org.jspecify.annotations.NullMarked;
