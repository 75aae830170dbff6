/** The cards of the detectors in plain words. */
@NullMarked
package org.tidewaiter.detect.docs;

import org.jspecify.annotations.NullMarked;
