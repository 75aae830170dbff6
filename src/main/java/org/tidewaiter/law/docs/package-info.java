/**
 * The rule books as pages for people who read law and not data: one page per act and per good, an index, what is verified
 * how, and what the checks found. Whatever is said about a day is asked of the assessor, so a page cannot say another thing
 * than a check does.
 */
@NullMarked
package org.tidewaiter.law.docs;

import org.jspecify.annotations.NullMarked;
