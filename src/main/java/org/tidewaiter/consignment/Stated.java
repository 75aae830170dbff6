package org.tidewaiter.consignment;

import java.util.List;
import org.tidewaiter.law.GivenFacts;

/** What a row states that no figure holds: the facts as written, as they are read, and what could not be read. */
record Stated(List<String> texts, GivenFacts facts, List<Flagged> flags) {
    static final Stated NOTHING = new Stated(List.of(), GivenFacts.none(), List.of());

    Stated {
        texts = List.copyOf(texts);
        flags = List.copyOf(flags);
    }
}
