@NullMarked
package org.tidewaiter.detect.events;

import org.jspecify.annotations.NullMarked;
