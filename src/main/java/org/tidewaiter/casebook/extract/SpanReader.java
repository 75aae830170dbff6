package org.tidewaiter.casebook.extract;

import java.util.List;

/** Marks spans of one sort in a sentence. */
interface SpanReader {
    List<Span> read(Sentence sentence);
}
