package org.tidewaiter.casebook.extract;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tidewaiter.casebook.Passage;

/** The period of a figure: of its part of the sentence, else of the sentence, else of the text. */
final class FigureTimes {
    private static final Pattern SAME = Pattern.compile(
            "\\b(?:the )?(?:same|corresponding|comparable) (?:\\w+ )?(?:period|months?|quarter|half|span|weeks?|stretch|time)\\b(?: (?:of|in))?(?: (?<year>(?:19|20)\\d\\d)| then| (?<before>last year|the previous year|the year before|a year (?:earlier|ago|before)))?");
    private static final Pattern EARLIER = Pattern.compile(
            "\\b(?:(?:a|one) year (?:earlier|ago|before)|the (?:year before|previous year|prior year)|last year)\\b");

    private static final Pattern AGO = Pattern.compile(
            "\\b(?:(?:a|one|(?<n>two|three|four|five|ten)) years? (?:earlier|ago|before|previously)|the (?:year before|previous year|preceding year|prior year))\\b(?! last)");

    private static final Pattern LATER = Pattern.compile(
            "\\b(?:(?:a|one) year (?:later|on|afterwards)|twelve months later|the (?:year after|following year|next year))\\b(?! year| the)");

    private static final Pattern IN =
            Pattern.compile(" ?(?:in|for|during|over|throughout|of)(?: all of| the| the whole of)? ");

    private static final Pattern RELATIVE = Pattern.compile("time: (?:this|last|next) year|time: year before last");
    private static final Pattern LAST_YEARS = Pattern.compile(
            "(?s).*\\b(?<year>last year|the (?:previous|prior|preceding) year|the year before)(?:'s|’s) (?:[a-z]+ )?$");
    private static final Pattern DEFINITE = Pattern.compile("(?s).*\\b(?:the|its|their|than|against) (?:\\w+ )?$");
    private static final Pattern OF =
            Pattern.compile(" ?(?:of|in|for|recorded in|seen in)(?: all of| the| the whole of)? ");
    private static final Pattern OWNED = Pattern.compile(
            "(?:'s|’s)? (?:(?:total|sum|figure|level|value|volume|tonnage|amount|mark|bill) of )?(?:[a-z]+ )?");
    private static final Pattern OWNER = Pattern.compile("(?s).*\\b(?:the|its|their|than|against|from|to) $");

    private FigureTimes() {}

    static Optional<Span> find(Scene scene, Span figure, Passage part) {
        int base = scene.passage().start();
        Optional<Span> bound = bound(scene, figure);
        if (bound.isPresent()) {
            return bound;
        }
        Optional<Span> own = Periods.listOwn(scene, figure.passage()).stream()
                .filter(span -> !part.overlaps(span.passage()))
                .min(Comparator.comparingInt(span -> distance(span, figure)));
        String words = Asides.blanked(scene, figure).substring(part.start() - base, part.end() - base);
        Span reference = own.orElse(Periods.inherited(scene));
        boolean isBase = Figures.isBase(scene, figure);
        Matcher same = SAME.matcher(words);
        boolean told = scene.list(SpanKind.TIME).stream()
                .anyMatch(span -> part.overlaps(span.passage()) && !Bases.isBase(scene, span));
        Span then = scene.list(SpanKind.TIME).stream()
                .filter(span -> span.end() <= figure.start())
                .findFirst()
                .orElse(scene.memory().tradeTime);
        if (reference != null && (isBase || !told) && same.find()) {
            int years = same.group().endsWith(" then") && then != null
                    ? Integer.parseInt(reference.value().substring(0, 4))
                            - Integer.parseInt(then.value().substring(0, 4))
                    : same.group("year") != null
                            ? Integer.parseInt(reference.value().substring(0, 4)) - Integer.parseInt(same.group("year"))
                            : same.group("before") != null ? 1 : 0;
            if (years > 0) {
                return Optional.of(
                        shifted(scene, reference, years, part.start() + same.start(), same.end() - same.start()));
            }
        }
        Matcher after = LATER.matcher(words);
        Span last = scene.memory().besideTime == null ? reference : scene.memory().besideTime;
        if (last != null && !told && after.find()) {
            return Optional.of(shifted(scene, last, -1, part.start() + after.start(), after.end() - after.start()));
        }
        Matcher ago = AGO.matcher(words);
        boolean isAgo = ago.find();
        boolean heldAgainst = isAgo && !isBase && HeldAgainst.is(scene, figure, part.start() + ago.start());
        if (reference != null && isAgo && !heldAgainst) {
            int years = ago.group("n") == null
                    ? 1
                    : Numerals.number(ago.group("n")).low().intValue();
            boolean other = scene.list(SpanKind.TIME).stream()
                    .anyMatch(span -> part.overlaps(span.passage())
                            && !span.rule().endsWith("last year")
                            && !span.rule().endsWith("before last"));
            if (!other) {
                return Optional.of(
                        shifted(scene, reference, years, part.start() + ago.start(), ago.end() - ago.start()));
            }
        }
        List<Span> here = (isBase ? scene.list(SpanKind.TIME) : Periods.listOwn(scene, figure.passage()))
                .stream()
                        .filter(span -> part.overlaps(span.passage()))
                        .filter(span -> isBase || !isOfRate(scene, span))
                        .filter(span -> !heldAgainst || !span.rule().endsWith("last year"))
                        .filter(span -> span.value().matches("\\d{4}(?:-\\d\\d)?(?:/.*)?|\\d{4}-\\d\\d-\\d\\d/.*"))
                        .toList();
        Matcher earlier = EARLIER.matcher(words);
        if (isBase
                && reference != null
                && earlier.find()
                && here.stream().allMatch(span -> span.rule().endsWith("last year"))) {
            return Optional.of(
                    shifted(scene, reference, 1, part.start() + earlier.start(), earlier.end() - earlier.start()));
        }
        Optional<Span> behind = here.stream()
                .filter(span -> span.start() >= figure.end()
                        && IN.matcher(scene.between(figure, span)).matches())
                .findFirst();
        if (behind.isPresent()) {
            return behind;
        }
        Optional<Span> nearest = here.stream().min(Comparator.comparingInt(span -> distance(span, figure)));
        if (nearest.isPresent() || isBase) {
            return nearest;
        }
        List<Span> all = Periods.listOwn(scene, figure.passage());
        boolean later = !all.isEmpty()
                && all.stream()
                        .allMatch(span -> span.start() >= figure.end()
                                && scene.between(figure, span).contains(";"));
        if (later) {
            return Optional.ofNullable(Periods.inherited(scene)); // those belong to the next clause
        }
        boolean rates = all.stream()
                .allMatch(span ->
                        isOfRate(scene, span) || (heldAgainst && span.rule().endsWith("last year")));
        return rates ? Optional.ofNullable(Periods.inherited(scene)) : Periods.ofFigure(scene, figure);
    }

    /** A period grown together with its figure: "the 1.6 billion yuan of 2020", "the 2019 total of 6.2 billion". */
    private static Optional<Span> bound(Scene scene, Span figure) {
        Matcher before = LAST_YEARS.matcher(scene.before(figure));
        Span headline = Periods.inherited(scene);
        if (before.matches() && headline != null) { // "nearly sevenfold the previous year's 504.8 million"
            int at = scene.passage().start();
            return Optional.of(
                    shifted(scene, headline, 1, at + before.start("year"), before.end("year") - before.start("year")));
        }
        Optional<Span> when = Asides.when(scene, figure);
        if (when.isPresent()) {
            return when;
        }
        return scene.list(SpanKind.TIME).stream()
                .filter(span -> span.value().matches("\\d{4}(?:-\\d\\d)?(?:/\\d{4}(?:-\\d\\d)?)?")
                        && !RELATIVE.matcher(span.rule()).matches())
                .filter(span -> span.start() >= figure.end()
                        ? DEFINITE.matcher(scene.before(figure)).matches()
                                && OF.matcher(scene.between(figure, span)).matches()
                        : span.end() <= figure.start()
                                && ((OWNED.matcher(scene.between(span, figure)).matches()
                                                && OWNER.matcher(scene.before(span))
                                                        .matches())
                                        || (scene.between(span, figure).equals(": ")
                                                && scene.before(span).matches("(?s)|.*[,;:] |.*\\("))
                                        || scene.between(span, figure).equals(" (")))
                .findFirst();
    }

    static boolean isOfRate(Scene scene, Span time) {
        return scene.after(time).matches("(?s)(?:'s|’s) (?:mean |average )?(?:exchange )?rates?\\b.*")
                || scene.before(time).matches("(?s).*\\b(?:exchange )?rates? (?:of|in|for)(?: the)?(?: \\w+ of)? $");
    }

    private static Span shifted(Scene scene, Span reference, int years, int start, int length) {
        int at = start - scene.passage().start();
        return Span.of(
                SpanKind.TIME,
                Bases.earlier(reference.value(), years),
                scene.sentence().at(at, at + length),
                "same period");
    }

    private static int distance(Span one, Span other) {
        return one.end() <= other.start() ? other.start() - one.end() : Math.max(0, one.start() - other.end());
    }
}
