/** The section of field reports: what was told, who may see it, and the form that keeps it. */
@NullMarked
package org.tidewaiter.web.reports;

import org.jspecify.annotations.NullMarked;
