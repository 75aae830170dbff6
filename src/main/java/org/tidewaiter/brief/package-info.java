/** Answers put together for publication: page, Markdown, PDF, tables. */
@NullMarked
package org.tidewaiter.brief;

import org.jspecify.annotations.NullMarked;
