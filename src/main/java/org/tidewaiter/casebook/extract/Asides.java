package org.tidewaiter.casebook.extract;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tidewaiter.casebook.Passage;

/** Parts of a sentence that tell of something beside its own statement: relative clauses and what was or had been before. */
final class Asides {
    private static final Pattern RELATIVE = Pattern.compile(
            ",? (?:(?:of|for|in|to|from|on|at|with|by|after|before) )?(?:which|whose|who|whom|where|when|(?<=, )having)\\b[^;:,.]*(?:(?<=\\d)[,.](?=\\d)[^;:,.]*)*");
    private static final Pattern BEFORE = Pattern.compile(
            "(?s).*\\b(?:had(?: \\w+){1,5}? (?:in|for|during|of|over)|missing (?:in|from)|absent (?:in|from|since)|nil (?:as late as |in )|blank (?:in|since)|champions? of|leaders? of|bought in|sold in|(?:since|until|till|before|as late as|as early as|shut in|closed in|(?:under lock|unknown|unheard of) since|in force since|last seen in)|(?:no|none|nothing|not|never|zero|nil)\\b(?: [\\w']+){0,4} (?:in|for|during|throughout|before|since|of))(?: the)?(?: \\w+ of)? $");

    private static final Pattern APPOSITION = Pattern.compile(
            ", (?:the|an?|its|their|once|long|formerly|previously|still|already|then) (?:[a-z'-]+ ){1,5}(?:of|in|since|for|until) (?:the )?[^,;:.()\\d]{0,12}(?:19|20)\\d\\d(?=,)");

    private static final Pattern WHEN = Pattern.compile(",? (?:when|in which|during which)\\b");
    private static final Set<SpanKind> FIGURES =
            EnumSet.of(SpanKind.MONEY, SpanKind.QUANTITY, SpanKind.PERCENT, SpanKind.RANK);

    private Asides() {}

    /** Where its relative clauses stand. */
    static List<Passage> relatives(Scene scene) {
        List<Passage> relatives = new ArrayList<>();
        Matcher matcher = RELATIVE.matcher(scene.lower());
        while (matcher.find()) {
            relatives.add(scene.sentence().at(matcher.start(), matcher.end()));
        }
        return relatives;
    }

    /** What stands between commas behind a name, with a time of its own: "the star of 2019", "once the leader in 2018". */
    private static List<Passage> appositions(Scene scene) {
        List<Passage> found = new ArrayList<>();
        Matcher matcher = APPOSITION.matcher(scene.lower());
        while (matcher.find()) {
            found.add(scene.sentence().at(matcher.start(), matcher.end()));
        }
        return found;
    }

    /** The sentence in small letters, with blanks where something is told beside a figure. */
    static String blanked(Scene scene, Span figure) {
        StringBuilder words = new StringBuilder(scene.lower());
        List<Passage> all = new ArrayList<>(relatives(scene));
        all.addAll(appositions(scene));
        int base = scene.passage().start();
        for (Passage aside : all) {
            for (int at = aside.start() - base; !aside.overlaps(figure.passage()) && at < aside.end() - base; at++) {
                words.setCharAt(at, ' ');
            }
        }
        return words.toString();
    }

    /** The time that the clause of a figure hangs on: "a drop from January, when exports came to 930 million". */
    static Optional<Span> when(Scene scene, Span figure) {
        int base = scene.passage().start();
        return relatives(scene).stream()
                .filter(aside -> aside.contains(figure.passage())
                        && WHEN.matcher(scene.lower().substring(aside.start() - base))
                                .lookingAt())
                .flatMap(aside -> scene.list(SpanKind.TIME).stream()
                        .filter(span ->
                                span.end() == aside.start() && span.value().matches("\\d{4}(?:-\\d\\d)?(?:/.*)?")))
                .findFirst();
    }

    /** Whether a time stands in a relative clause and figures of the sentence stand outside of it. */
    static boolean isBesideFigures(Scene scene, Span time) {
        return relatives(scene).stream()
                .filter(aside -> aside.contains(time.passage()))
                .anyMatch(aside -> scene.spans().stream()
                        .filter(span -> FIGURES.contains(span.kind()))
                        .anyMatch(span -> !aside.overlaps(span.passage())));
    }

    /** Whether a time belongs to what had been before, or to a relative clause that {@code of} is not in. */
    static boolean isAside(Scene scene, Span time, Passage of) {
        for (Passage relative : relatives(scene)) {
            if (relative.contains(time.passage())) {
                return !relative.overlaps(of);
            }
        }
        for (Passage apposition : appositions(scene)) {
            if (apposition.contains(time.passage()) && !apposition.overlaps(of)) {
                return true;
            }
        }
        int base = scene.passage().start();
        int from = Math.min(time.end(), of.end());
        int to = Math.max(time.start(), of.start());
        boolean together =
                from > to || !scene.lower().substring(from - base, to - base).matches("(?s).*[,;:(].*");
        String before = scene.before(time);
        return !together
                && BEFORE.matcher(before.substring(Math.max(0, before.length() - 60)))
                        .matches();
    }
}
