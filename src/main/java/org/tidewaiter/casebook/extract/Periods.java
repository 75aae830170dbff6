package org.tidewaiter.casebook.extract;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Which of the times of a sentence a figure or an event belongs to. */
final class Periods {
    private static final Pattern TELLING = Pattern.compile(
            "(?s).*\\b(?:told|said(?! to)|says|reported|reports|interview|published|released|announced|learned|added|according to)\\b(?: [\\w’'.-]+){0,5} ?$");

    private static final Pattern BACK = Pattern.compile(
            "\\b(?:that|the same) (?:month|year|quarter|period|time)\\b|\\b(?:in|of) (?:these|those) (?:months|years)\\b");

    private Periods() {}

    /** Times of the sentence that are no base, no day of telling and no part of a purpose. */
    static List<Span> listOwn(Scene scene) {
        return scene.list(SpanKind.TIME).stream()
                .filter(span -> !Bases.isBase(scene, span))
                .filter(span -> !isTelling(scene, span) && !Bases.isRecordSince(scene.before(span)))
                .map(span -> headlineOf(scene, span))
                .filter(span -> scene.list(SpanKind.PURPOSE).stream()
                        .noneMatch(purpose -> purpose.passage().overlaps(span.passage())))
                .filter(
                        span -> !scene.after(span)
                                .matches(
                                        "(?s) ?(?:[\\w'-]+ ){0,3}(?:victory day|armistice|holiday|anniversary|liberation day|founding day)\\b.*"))
                .toList();
    }

    /** "This year" in a report on ten months is those ten months. */
    private static Span headlineOf(Scene scene, Span span) {
        Span headline = scene.frame().period();
        return headline != null
                        && span.rule().endsWith("this year")
                        && headline.value().startsWith(span.value() + "-")
                ? Span.of(span.kind(), headline.value(), span.passage(), span.rule())
                : span;
    }

    private static boolean isTelling(Scene scene, Span span) {
        String before = scene.before(span);
        if (before.matches("(?s).*\\b(?:ahead of|in time for|in preparation for|every|each)(?: the)? $")) {
            return true; // what is still to come is not when it happened
        }
        return span.value().matches("\\d{4}-\\d\\d-\\d\\d.*")
                && TELLING.matcher(before.substring(Math.max(0, before.length() - 60)))
                        .matches();
    }

    /** The nearest own time, or the time of the sentence before, or the headline period. */
    static Optional<Span> ofFigure(Scene scene, Span figure) {
        List<Span> own = listOwn(scene);
        List<Span> since = own.stream()
                .filter(span ->
                        scene.before(span).matches("(?s).*\\b(?:since|until|rates? of)(?: \\w+)? $|(?s).*\\bfrom $")
                                && (!scene.before(span).endsWith("from ")
                                        || span.value().matches("\\d{4}-\\d\\d")))
                .toList();
        boolean days = own.stream().anyMatch(span -> span.value().matches("\\d{4}-\\d\\d-\\d\\d(?:T.*)?"));
        if (days && scene.frame().period() != null && Recorded.is(scene)) {
            own = own.stream()
                    .filter(span -> !span.value().matches("\\d{4}-\\d\\d-\\d\\d(?:T.*)?"))
                    .toList();
        }
        int count = own.size();
        return own.stream()
                .filter(span -> since.size() == count || !since.contains(span))
                .min(Comparator.comparingInt(span -> distance(span, figure)))
                .or(() -> Optional.ofNullable(inherited(scene)));
    }

    /** The headline period, or the one the sentence points back at with "then" or "that month". */
    static @Nullable Span inherited(Scene scene) {
        Span before = scene.memory().tradeTime;
        Span headline = scene.frame().period();
        boolean back = BACK.matcher(scene.lower()).find();
        return before != null && (headline == null || back) ? before : headline;
    }

    private static int distance(Span one, Span other) {
        return one.end() <= other.start() ? other.start() - one.end() : Math.max(0, one.start() - other.end());
    }
}
