package org.tidewaiter.casebook.extract;

import java.util.ArrayList;
import java.util.List;
import org.tidewaiter.casebook.Passage;

/** Marks names of one list. */
record Names(SpanKind kind, String rule, Lexicon<Names.Meaning> lexicon) implements SpanReader {

    /** What a name stands for, and whether it must be written with a capital letter. */
    record Meaning(String value, List<String> alternatives, boolean capital) {}

    @Override
    public List<Span> read(Sentence sentence) {
        List<Span> spans = new ArrayList<>();
        for (Lexicon.Match<Meaning> match : lexicon.find(sentence.tokens())) {
            if (!match.meaning().capital()
                    || sentence.tokens().get(match.firstToken()).capital()) {
                spans.add(new Span(
                        kind,
                        match.meaning().value(),
                        match.meaning().alternatives(),
                        new Passage(match.start(), match.end()),
                        rule));
            }
        }
        return spans;
    }
}
