@NullMarked
package org.tidewaiter.detect.docs;

import org.jspecify.annotations.NullMarked;
