/** What is new, as Atom feeds: findings, verdicts on claims, briefs. */
@NullMarked
package org.tidewaiter.web.feed;

import org.jspecify.annotations.NullMarked;
