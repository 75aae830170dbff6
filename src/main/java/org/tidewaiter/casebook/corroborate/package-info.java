/** What else speaks of an incident: customs cells, other accounts, and what a barter implies. */
@NullMarked
package org.tidewaiter.casebook.corroborate;

import org.jspecify.annotations.NullMarked;
