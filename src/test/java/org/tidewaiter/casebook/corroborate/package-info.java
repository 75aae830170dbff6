@NullMarked
package org.tidewaiter.casebook.corroborate;

import org.jspecify.annotations.NullMarked;
