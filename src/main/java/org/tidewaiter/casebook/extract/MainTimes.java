package org.tidewaiter.casebook.extract;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The period that a sentence about figures puts first: "October alone accounted for 799 million". */
final class MainTimes {
    private static final Pattern BACKGROUND =
            Pattern.compile("\\bhad(?: \\w+)?(?: been| \\w+(?:ed|en|wn|ld|nt|ght|me|od))\\b");
    private static final int SEVERAL = 2; // sentences

    private MainTimes() {}

    /** Nothing where the sentence only looks back or aside, so that those after it go on with the period before. */
    static Optional<Span> find(Scene scene) {
        if (!Recorded.is(scene)) {
            return Optional.empty();
        }
        List<Span> own = Periods.listOwn(scene, scene.passage()).stream()
                .filter(span -> !Asides.isAside(scene, span, scene.sentence().at(0, 1)))
                .filter(span -> span.value().matches("\\d{4}(?:-\\d\\d)?(?:/\\d{4}(?:-\\d\\d)?)?"))
                .filter(span -> !FigureTimes.isOfRate(scene, span))
                .toList();
        if (own.size() != 1 || isEarlier(scene, own.getFirst()) || isPartAmid(scene, own.getFirst())) {
            return Optional.empty();
        }
        int clause = scene.lower().indexOf(';');
        return clause < 0 || own.getFirst().start() - scene.passage().start() < clause
                ? Optional.of(own.getFirst())
                : Optional.empty();
    }

    /** Counts sentences that told figures of the headline period. */
    static void count(Scene scene) {
        Memory memory = scene.memory();
        boolean other = memory.tradeTimeParagraph == scene.sentence().paragraph()
                && memory.tradeTime != null
                && !memory.tradeTime.equals(scene.frame().period());
        if (!other && Recorded.is(scene)) {
            memory.figuresOfHeadline++;
        }
    }

    /** What is compared with a period of the same sort, or what had been before. */
    private static boolean isEarlier(Scene scene, Span time) {
        Span headline = scene.frame().period();
        if (headline == null) {
            return false;
        }
        boolean yearBefore = time.rule().equals("time: last year")
                && headline.value().compareTo(time.value()) > 0
                && !headline.value().startsWith(time.value());
        if (yearBefore) {
            return true;
        }
        boolean alike = headline.value().length() == time.value().length();
        boolean before = alike
                ? headline.value().compareTo(time.value()) > 0
                : Headline.end(headline).compareTo(Headline.end(time)) > 0;
        return before && (alike || BACKGROUND.matcher(scene.lower()).find());
    }

    /**
     * A month of the headline period, named after several sentences about the whole of it, or a quarter after one: those
     * after it go on with the whole.
     */
    private static boolean isPartAmid(Scene scene, Span time) {
        Span headline = scene.frame().period();
        return headline != null
                && scene.memory().figuresOfHeadline >= (time.value().contains("/") ? 1 : SEVERAL)
                && time.value().matches("\\d{4}-.*")
                && !headline.value().equals(time.value())
                && !time.value().startsWith(first(headline) + "/")
                && first(headline).compareTo(time.value()) <= 0
                && Headline.end(time).compareTo(Headline.end(headline)) <= 0;
    }

    private static String first(Span period) {
        return period.value().length() == 4
                ? period.value() + "-01"
                : period.value().substring(0, 7);
    }
}
