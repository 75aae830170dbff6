@NullMarked
package org.tidewaiter.detect.pairs;

import org.jspecify.annotations.NullMarked;
