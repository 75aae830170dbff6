package org.tidewaiter.casebook.extract;

import java.util.List;
import java.util.Optional;
import org.tidewaiter.casebook.Passage;

/** A sentence with all its spans, in the order of the text, and what the text around it is about. */
record Scene(Sentence sentence, List<Span> spans, Frame frame, Memory memory) {

    /** The same sentence, with what is known so far of what the text is about. */
    Scene with(Frame known) {
        return new Scene(sentence, spans, known, memory);
    }

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

    /** Small letters of the words that a span was read from. */
    String words(Span span) {
        int base = sentence.passage().start();
        return sentence.lower().substring(span.start() - base, span.end() - base);
    }

    String between(Span one, Span two) {
        int from = one.end() - sentence.passage().start();
        int to = two.start() - sentence.passage().start();
        return from >= to ? "" : sentence.lower().substring(from, to);
    }

    /** A part of the sentence, given by its units, as a scene of its own. */
    Scene part(int start, int end) {
        Passage part = sentence.at(start, end);
        Sentence cut = new Sentence(
                part,
                sentence.words().substring(start, end),
                sentence.lower().substring(start, end),
                sentence.paragraph(),
                sentence.heading(),
                sentence.tokens().stream()
                        .filter(token -> token.start() >= part.start() && token.end() <= part.end())
                        .toList());
        return new Scene(
                cut,
                spans.stream().filter(span -> part.contains(span.passage())).toList(),
                frame,
                memory);
    }

    Passage passage() {
        return sentence.passage();
    }
}
