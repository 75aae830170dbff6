@NullMarked
package org.tidewaiter.casebook.report;

import org.jspecify.annotations.NullMarked;
