@NullMarked
package org.tidewaiter.casebook.extract;

import org.jspecify.annotations.NullMarked;
