package org.tidewaiter.casebook.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tidewaiter.casebook.Passage;

/** Which part of a sentence belongs to which of its figures. */
final class FigureParts {
    private static final Pattern SEPARATOR = Pattern.compile(
            ";|: |,? (?:and|but|while|whereas|after|against|versus|compared (?:to|with)|up from|down from|followed by|ahead of|then|both|(?:from|to)(?= (?:just |only |about )?[\\d$¥]))\\b|, ");

    private FigureParts() {}

    /** One part a figure, in their order. */
    static List<Passage> of(Scene scene, List<Span> figures) {
        List<Passage> parts = new ArrayList<>();
        int start = scene.passage().start();
        for (int at = 0; at < figures.size(); at++) {
            int end = at + 1 < figures.size()
                    ? cut(scene, figures.get(at), figures.get(at + 1))
                    : clauseEnd(scene, figures.get(at));
            parts.add(new Passage(start, Math.max(end, start + 1)));
            start = end;
        }
        return parts;
    }

    /** Of the last figure: its clause. */
    private static int clauseEnd(Scene scene, Span figure) {
        int base = scene.passage().start();
        int semicolon = scene.lower().indexOf(';', figure.end() - base);
        return semicolon < 0 ? scene.passage().end() : semicolon + base;
    }

    private static int cut(Scene scene, Span one, Span two) {
        int base = scene.passage().start();
        Matcher separator = SEPARATOR.matcher(scene.lower());
        int from = one.end() - base;
        while (from < two.start() - base && separator.find(from)) {
            int at = separator.start() + base;
            if (at >= two.start()) {
                break;
            }
            boolean inside = scene.spans().stream()
                    .anyMatch(span -> (span.kind() == SpanKind.TIME || span.kind() == SpanKind.GOODS)
                            && span.start() < at
                            && at < span.end());
            if (!inside) {
                return at;
            }
            from = separator.end();
        }
        return one.end();
    }

    /** The words of a claim about a part: without the joints at its ends. */
    static Passage words(Scene scene, Passage part) {
        int base = scene.passage().start();
        String lower = scene.lower();
        int start = part.start() - base;
        int end = part.end() - base;
        Matcher joint = Pattern.compile("[,;: ]*(?:(?:and|but|while|whereas|then|both)\\b)?[ ,]*")
                .matcher(lower)
                .region(start, end);
        if (joint.lookingAt() && joint.end() < end) {
            start = joint.end();
        }
        while (end > start + 1 && " ,;:".indexOf(lower.charAt(end - 1)) >= 0) {
            end--;
        }
        return new Passage(start + base, end + base);
    }
}
