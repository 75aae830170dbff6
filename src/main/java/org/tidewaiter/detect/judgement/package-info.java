/** What people decided about findings, kept for good, and the findings they decided about. */
@NullMarked
package org.tidewaiter.detect.judgement;

import org.jspecify.annotations.NullMarked;
