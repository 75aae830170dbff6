/** The section of the law: the acts, what each measure says, and the law for one code day by day. */
@NullMarked
package org.tidewaiter.web.law;

import org.jspecify.annotations.NullMarked;
