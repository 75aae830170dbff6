package org.tidewaiter.casebook.extract;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tidewaiter.casebook.Passage;

/** Which of the times of a sentence a figure or an event belongs to. */
final class Periods {
    private static final Pattern TELLING = Pattern.compile(
            "(?s).*\\b(?:told|said(?! to)|says|reported|reports|interview|published|released|announced|learned|added|according to|(?:we|reporter|who) (?:met|spoke|talked|visited|reached))\\b(?: [\\w’'.-]+){0,5} ?$");

    private static final Pattern BACK = Pattern.compile(
            "\\b(?:that|the same) (?:month|year|quarter|period|time)\\b|\\b(?:in|of) (?:these|those) (?:months|years)\\b");

    private static final Pattern THAT_MONTH = Pattern.compile("\\bthat month\\b");

    private static final Pattern AMONG_AFTER =
            Pattern.compile("(?s)(?:['’]s)? (?:(?!last|first|whole)[a-z-]+ ){1,3}(?:month|quarter)\\b.*");
    private static final Pattern AMONG_BEFORE = Pattern.compile(
            "(?s).*\\b(?:[a-z-]*(?:est|best|busiest|worst|most)\\b(?: \\w+){0,3}|record) (?:month|quarter|monthly \\w+)(?: so far)? (?:(?:of|in) (?:the |this )?)?$|(?s).*\\b(?:peak|high|low|maximum|minimum) (?=of the year)$|(?s).*\\bany other month (?:of (?:the )?)?$");

    private Periods() {}

    /** Times of the sentence that are no base, no day of telling and no part of a purpose. */
    static List<Span> listOwn(Scene scene) {
        List<Span> times = scene.list(SpanKind.TIME);
        Optional<Span> again = times.isEmpty()
                ? Optional.empty()
                : PeriodAgain.find(scene)
                        .filter(span -> times.stream()
                                .noneMatch(other -> other.passage().overlaps(span.passage())));
        return Stream.concat(times.stream(), again.stream())
                .filter(span -> !Bases.isBase(scene, span) && !isOfOrder(scene, span))
                .filter(span -> !isTelling(scene, span) && !Bases.isRecordSince(scene.before(span)))
                .map(span -> HeadlineWords.meant(scene, span))
                .filter(span -> scene.list(SpanKind.PURPOSE).stream()
                        .noneMatch(purpose -> purpose.passage().overlaps(span.passage())))
                .filter(
                        span -> !scene.after(span)
                                .matches(
                                        "(?s) ?(?:[\\w'-]+ ){0,3}(?:victory day|armistice|holiday|anniversary|liberation day|founding day)\\b.*"))
                .toList();
    }

    /** The same, without those of what is told beside a part of the sentence. */
    static List<Span> listOwn(Scene scene, Passage part) {
        return listOwn(scene).stream()
                .filter(span -> part.contains(span.passage()) || !Asides.isAside(scene, span, part))
                .toList();
    }

    /** "December finished as the year's third-strongest month": the year only says among which months. */
    private static boolean isOfOrder(Scene scene, Span span) {
        boolean owner = (scene.words(span) + scene.after(span)).matches("(?s)[^'’]*['’]s .*");
        boolean among = (owner && AMONG_AFTER.matcher(scene.after(span)).matches())
                || AMONG_BEFORE.matcher(scene.before(span)).matches();
        if (!among || !span.value().matches("\\d{4}(?:-\\d\\d/.*)?")) {
            return false;
        }
        Span before = scene.memory().tradeTime;
        boolean told = scene.list(SpanKind.TIME).stream()
                .anyMatch(other -> !other.equals(span) && other.value().matches("\\d{4}-\\d\\d(?:/.*)?"));
        return told
                || (before != null
                        && before.value().matches("\\d{4}-\\d\\d")
                        && before.value().startsWith(span.value().substring(0, 4))
                        && scene.memory().tradeTimeParagraph == scene.sentence().paragraph());
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
        List<Span> own = listOwn(scene, figure.passage());
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
        if (scene.has(SpanKind.UNREAD_TIME)) {
            return null;
        }
        Optional<Span> again = PeriodAgain.find(scene);
        if (again.isPresent()) {
            return again.get();
        }
        boolean back = BACK.matcher(scene.lower()).find();
        Span main = scene.memory().tradeTime;
        Span beside = scene.memory().besideTime;
        Span before = back && beside != null ? beside : main;
        Span headline = scene.frame().period();
        if (THAT_MONTH.matcher(scene.lower()).find() && scene.memory().month != null) {
            return scene.memory().month;
        }
        boolean here = before != null
                && scene.frame().customs()
                && scene.memory().tradeTimeParagraph == scene.sentence().paragraph();
        return before != null && (headline == null || back || here) ? before : headline;
    }

    private static int distance(Span one, Span other) {
        return one.end() <= other.start() ? other.start() - one.end() : Math.max(0, one.start() - other.end());
    }
}
