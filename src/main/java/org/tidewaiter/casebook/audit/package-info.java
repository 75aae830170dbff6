/** Who did what with which data and rule books: a log that is only added to and shows every later change of itself. */
@NullMarked
package org.tidewaiter.casebook.audit;

import org.jspecify.annotations.NullMarked;
