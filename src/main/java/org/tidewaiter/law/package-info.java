/** Legal acts as data and the assessment of a movement of goods against them: which measure, which paragraph, how sure. */
@NullMarked
package org.tidewaiter.law;

import org.jspecify.annotations.NullMarked;
