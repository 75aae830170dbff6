/** The tool as pages and as an API, over the same answers as the command line. The second door: nothing depends on it. */
@NullMarked
package org.tidewaiter.web;

import org.jspecify.annotations.NullMarked;
