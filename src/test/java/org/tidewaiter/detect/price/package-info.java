@org.jspecify.annotations.NullMarked
package org.tidewaiter.detect.price;
