/** The command line: reads options, asks the packages below, prints. The only package that prints or reads the clock. */
@NullMarked
package org.tidewaiter.cli;

import org.jspecify.annotations.NullMarked;
