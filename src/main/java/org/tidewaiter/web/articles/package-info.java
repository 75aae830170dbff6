/** The section of articles: texts read, their claims marked and checked, and those that are kept. */
@NullMarked
package org.tidewaiter.web.articles;

import org.jspecify.annotations.NullMarked;
