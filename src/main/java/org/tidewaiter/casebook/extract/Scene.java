package org.tidewaiter.casebook.extract;

import java.util.List;
import java.util.Optional;
import org.tidewaiter.casebook.Passage;

/** A sentence with all its spans, in the order of the text, and what the text around it is about. */
record Scene(Sentence sentence, List<Span> spans, Frame frame, Memory memory) {

    List<Span> list(SpanKind kind) {
        return spans.stream().filter(span -> span.kind() == kind).toList();
    }

    Optional<Span> find(SpanKind kind) {
        return spans.stream().filter(span -> span.kind() == kind).findFirst();
    }

    boolean has(SpanKind kind) {
        return find(kind).isPresent();
    }

    String lower() {
        return sentence.lower();
    }

    /** Small letters of the text before a place in the sentence. */
    String before(Span span) {
        return sentence.lower().substring(0, span.start() - sentence.passage().start());
    }

    String after(Span span) {
        return sentence.lower().substring(span.end() - sentence.passage().start());
    }

    String between(Span one, Span two) {
        int from = one.end() - sentence.passage().start();
        int to = two.start() - sentence.passage().start();
        return from >= to ? "" : sentence.lower().substring(from, to);
    }

    Passage passage() {
        return sentence.passage();
    }
}
