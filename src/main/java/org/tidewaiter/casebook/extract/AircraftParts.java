package org.tidewaiter.casebook.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tidewaiter.casebook.Passage;

/** "Spare parts that keep certain aircraft safe": parts of aircraft, neither parts of whatever it be nor the aircraft. */
final class AircraftParts {
    private static final String CODE = "8807";
    private static final Pattern PARTS = Pattern.compile(
            "\\b(?:spare parts?|spares|parts) (?:for|of|that|which|to keep)\\b[^.;:,]{0,40}?\\b(?:aircraft|airliners?|airplanes?|aeroplanes?|planes?|jets|helicopters?)\\b");

    private AircraftParts() {}

    /** The spans of a sentence, with one good for each such phrase in place of those inside it. */
    static List<Span> joined(Sentence sentence, List<Span> spans) {
        List<Span> read = new ArrayList<>(spans);
        Matcher parts = PARTS.matcher(sentence.lower());
        while (parts.find()) {
            Passage phrase = sentence.at(parts.start(), parts.end());
            read.removeIf(
                    span -> span.kind() == SpanKind.GOODS && span.passage().overlaps(phrase));
            read.add(Span.of(SpanKind.GOODS, CODE, phrase, "parts of aircraft"));
        }
        return read;
    }
}
