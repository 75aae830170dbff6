@org.jspecify.annotations.NullMarked
package org.tidewaiter.scorecard.price;
