@NullMarked
package org.tidewaiter.detect.specs;

import org.jspecify.annotations.NullMarked;
