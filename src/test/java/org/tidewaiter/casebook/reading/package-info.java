@NullMarked
package org.tidewaiter.casebook.reading;

import org.jspecify.annotations.NullMarked;
