/**
 * What has to happen before anything leaves the casebook: labels are enforced, details made coarser step by step, files made
 * anew from what can be seen, passages removed, and the result read back as a stranger would.
 */
@NullMarked
package org.tidewaiter.casebook.publish;

import org.jspecify.annotations.NullMarked;
