/**
 * One flow, two reports: what the exporter wrote down and what the importer did. How far each side can be trusted, what
 * probably crossed the border, and where the two differ more than they usually do. A gap is a question, nothing more.
 */
@NullMarked
package org.tidewaiter.detect.mirror;

import org.jspecify.annotations.NullMarked;
