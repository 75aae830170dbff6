package org.tidewaiter.casebook.extract;

import java.util.regex.Pattern;

/** Times whose meaning depends on what the text is about: "this year", "last August", "since January". */
final class HeadlineWords {
    private static final Pattern PERFECT = Pattern.compile("\\b(?:has|have|is|are)\\b");

    private HeadlineWords() {}

    /** "This year" in a report on ten months is those ten months. */
    static Span meant(Scene scene, Span span) {
        Span headline = scene.frame().period();
        if (headline != null
                && span.rule().equals("time: month")
                && span.value().matches("\\d{4}-\\d\\d")
                && !scene.words(span).matches("(?s).*(?:\\d|year).*")
                && headline.value().compareTo(span.value()) < 0
                && Headline.end(headline).compareTo(span.value()) < 0
                && Recorded.isLedger(
                        scene)) { // a month that the figures do not reach yet is the one of the year before
            return Span.of(span.kind(), Bases.earlier(span.value(), 1), span.passage(), span.rule());
        }
        if (headline != null
                && scene.memory().yearOver.equals(headline.value())
                && span.rule().equals("time: last year")
                && scene.words(span).endsWith("last year")) { // the year that is over is what the text is about
            return Span.of(span.kind(), headline.value(), span.passage(), span.rule());
        }
        if (headline != null && isLastOfName(scene, span, headline)) {
            return Span.of(span.kind(), Bases.earlier(span.value(), 1), span.passage(), span.rule());
        }
        if (headline != null && isSinceFirst(scene, span, headline)) {
            return Span.of(
                    span.kind(), span.value() + "/" + Headline.end(headline), span.passage(), "time: months up to now");
        }
        Span told = scene.memory().besideTime;
        if (told != null
                && span.rule().equals("time: the year")
                && scene.words(span).startsWith("that ")) {
            return Span.of(span.kind(), told.value(), span.passage(), "time: year told before");
        }
        if (headline != null
                && scene.memory().yearOver.equals(headline.value())
                && span.rule().equals("time: the year")) {
            return Span.of(span.kind(), headline.value(), span.passage(), span.rule());
        }
        return headline != null
                        && span.rule().endsWith("this year")
                        && headline.value().startsWith(span.value() + "-")
                ? Span.of(span.kind(), headline.value(), span.passage(), span.rule())
                : span;
    }

    /** "A year ago", which is never the period of a change itself. */
    static boolean isYearAgo(Scene scene, Span span) {
        return scene.passage().contains(span.passage()) && scene.words(span).matches("a year (?:ago|earlier|before)");
    }

    /** "Last August" in a text on this August. */
    private static boolean isLastOfName(Scene scene, Span span, Span headline) {
        return span.rule().equals("time: last month of that name")
                && scene.words(span).startsWith("last ")
                && Headline.end(headline).equals(span.value());
    }

    /** "Since January the two have traded 9 billion": from the first month on to the last one that the text knows. */
    private static boolean isSinceFirst(Scene scene, Span span, Span headline) {
        return span.value().equals(Headline.end(headline).substring(0, 4) + "-01")
                && span.value().compareTo(Headline.end(headline)) < 0
                && scene.before(span).matches("(?s)(?:.*\\b)?since ")
                && PERFECT.matcher(scene.lower()).find();
    }
}
