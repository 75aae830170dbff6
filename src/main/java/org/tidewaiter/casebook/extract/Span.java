package org.tidewaiter.casebook.extract;

import java.util.List;
import org.tidewaiter.casebook.Passage;
import org.tidewaiter.casebook.Slot;
import org.tidewaiter.casebook.SlotName;

/** Words of a sentence that a reader understood, in canonical form. Places are units of the whole text. */
record Span(SpanKind kind, String value, List<String> alternatives, Passage passage, String rule) {

    static Span of(SpanKind kind, String value, Passage passage, String rule) {
        return new Span(kind, value, List.of(), passage, rule);
    }

    int start() {
        return passage.start();
    }

    int end() {
        return passage.end();
    }

    Slot slot(SlotName name) {
        return new Slot(name, value, alternatives, passage, rule);
    }
}
