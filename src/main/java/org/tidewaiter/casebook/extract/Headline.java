package org.tidewaiter.casebook.extract;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The headline period of a text: the latest period of months or a year that stands with a word of trade, or one that the
 * text opens with. A reader knows it at each sentence: a text that tells of 2016 first and turns to the present at its end
 * means 2016 with the bare sentences in between, so a period named only later says nothing about them.
 */
final class Headline {
    private static final int DAYS_TO_PRINT = 7; // figures of a month are not out before
    private static final int YEAR = 4; // letters of a period that is a year
    private static final int OPENING = 2; // sentences
    private static final int SPRING = 3; // month up to which the year that is over is news

    private final List<Scene> scenes;
    private final LocalDate published;
    private final boolean customs;
    private final List<Told> told;

    /**
     * What a sentence tells of periods; a sentence about a plan tells of none.
     *
     * @param place of the sentence in the text
     * @param trade whether it tells of recorded trade, of a text that does
     * @param words whether it has a word of trade
     * @param named periods that are no bases
     * @param periods those of them that can be the headline
     */
    private record Told(int place, boolean trade, boolean words, boolean law, List<Span> named, List<Span> periods) {}

    private Headline(List<Scene> scenes, LocalDate published, boolean customs, List<Told> told) {
        this.scenes = scenes;
        this.published = published;
        this.customs = customs;
        this.told = told;
    }

    /**
     * Reads each sentence once. Without a day of publication there is no headline: a text mostly says its own year last, or
     * not at all.
     */
    static Headline of(List<Scene> scenes, LocalDate published, boolean customs) {
        String over = YearMonth.from(published.minusDays(DAYS_TO_PRINT))
                .minusMonths(1)
                .toString();
        List<Told> told = IntStream.range(0, scenes.size())
                .filter(place -> scenes.get(place).has(SpanKind.TIME)
                        && !Cues.isPlan(scenes.get(place).lower()))
                .mapToObj(place -> told(scenes.get(place), place, over, customs))
                .toList();
        return new Headline(scenes, published, customs, told);
    }

    private static Told told(Scene scene, int place, String over, boolean customs) {
        List<Span> named = scene.list(SpanKind.TIME).stream()
                .filter(span -> isPeriod(scene, span))
                .toList();
        return new Told(
                place,
                Recorded.isStrong(scene) || (customs && tellsOfTrade(scene)),
                TradeWords.isIn(scene.lower()),
                scene.has(SpanKind.ACT),
                named,
                named.stream()
                        .filter(span -> !Asides.isBesideFigures(scene, span))
                        .filter(span -> end(span).compareTo(over) <= 0)
                        .toList());
    }

    /** That of the whole text; null where it has none. */
    @Nullable
    Span ofAll() {
        Span yearOver = published.getMonthValue() > SPRING || scenes.isEmpty()
                ? null
                : Span.of(
                        SpanKind.TIME,
                        String.valueOf(published.getYear() - 1),
                        scenes.getFirst().passage(),
                        "time: the year that is over");
        Optional<Span> found = ofTrade(told).or(() -> latest(told, each -> !each.law()));
        return YearOver.of(scenes, opened(told, found).orElse(yearOver), published);
    }

    /** One frame for each sentence, with the headline of those up to it where these name one, else that of the whole text. */
    List<Frame> frames(Frame whole) {
        List<Frame> frames = new ArrayList<>();
        Frame last = whole;
        for (int at = 0; at < scenes.size(); at++) {
            if (scenes.get(at).has(SpanKind.TIME)) { // no other sentence changes it
                last = upTo(at + 1).map(whole::withPeriod).orElse(whole);
            }
            frames.add(last);
        }
        return frames;
    }

    private Optional<Span> upTo(int sentences) {
        List<Told> first =
                told.stream().takeWhile(each -> each.place() < sentences).toList();
        return opened(first, ofTrade(first))
                .flatMap(period -> Optional.ofNullable(YearOver.of(scenes.subList(0, sentences), period, published)));
    }

    /** The latest period told with figures or other words of trade. */
    private static Optional<Span> ofTrade(List<Told> told) {
        return latest(told, Told::trade).or(() -> latest(told, Told::words));
    }

    /** The period found, or a longer one that the text opens with. */
    private Optional<Span> opened(List<Told> told, Optional<Span> found) {
        Optional<Span> chosen = found.map(span -> longer(told, span));
        Optional<Span> opening = latest(told, each -> each.place() < OPENING)
                .filter(span -> span.value().length() == YEAR || span.value().contains("/"));
        boolean opens = customs
                && opening.isPresent()
                && chosen.filter(span -> end(span).compareTo(end(opening.get())) >= 0)
                        .isEmpty();
        return opens ? opening : chosen;
    }

    /** A year or a run of months that ends with a month and is named before it is what the text is about. */
    private static Span longer(List<Told> told, Span month) {
        return month.value().length() > YEAR && !month.value().contains("/")
                ? told.stream()
                        .filter(each -> !each.law())
                        .flatMap(each -> each.named().stream())
                        .filter(span -> span.start() < month.start()
                                && (span.value().length() == YEAR
                                        || span.value().contains("/"))
                                && end(span).equals(month.value()))
                        .findFirst()
                        .orElse(month)
                : month;
    }

    /** Of the periods told in such sentences those that end last, and of them the first. */
    private static Optional<Span> latest(List<Told> told, Predicate<Told> kept) {
        List<Span> periods = told.stream()
                .filter(kept)
                .flatMap(each -> each.periods().stream())
                .toList();
        String last = periods.stream()
                .map(Headline::end)
                .max(Comparator.naturalOrder())
                .orElse("");
        return periods.stream().filter(span -> end(span).equals(last)).findFirst();
    }

    /** The last month of a period. */
    static String end(Span period) {
        String last = period.value().substring(period.value().indexOf('/') + 1);
        return last.length() == 4 ? last + "-12" : last;
    }

    private static boolean tellsOfTrade(Scene scene) {
        boolean figure = scene.has(SpanKind.MONEY)
                || scene.has(SpanKind.PERCENT)
                || scene.has(SpanKind.RANK)
                || TradeWords.isIn(scene.lower());
        boolean months = scene.list(SpanKind.TIME).stream()
                .anyMatch(span -> span.value().matches("\\d{4}-\\d\\d/\\d{4}-\\d\\d"));
        boolean rate = scene.list(SpanKind.MONEY).stream().anyMatch(span -> ExchangeRateRule.isRate(scene, span));
        return (figure || months) && !rate && !scene.has(SpanKind.ACT);
    }

    private static boolean isPeriod(Scene scene, Span span) {
        boolean relative = span.rule()
                .matches(
                        "time: (?:this year|last year|next year|past years|year before last|weekday|last week|yesterday)");
        boolean month = span.value().matches("\\d{4}-\\d\\d");
        boolean since = (month && scene.before(span).matches("(?s).*\\b(?:from|by) $"))
                || scene.before(span)
                        .matches(
                                "(?s).*\\b(?:since|until|till|before|after|as late as|as early as|preceding|previous|(?:shut|closed|banned|adopted|imposed|stopped) in)(?: the)?(?: \\w+ of)? $");
        boolean lastYear = span.rule().endsWith("last year")
                && (scene.has(SpanKind.MONEY) || scene.has(SpanKind.QUANTITY))
                && (Recorded.isOfficial(scene) || scene.sentence().paragraph() <= OPENING);
        boolean border = scene.before(span).matches("(?s).*\\bby the (?:time|end of) $")
                || scene.after(span).matches("(?s) (?:closed|ended|began|opened|was over|drew to)\\b.*");
        return (lastYear || !relative)
                && !since
                && !border
                && !span.value().matches("\\d{4}-\\d\\d-\\d\\d.*")
                && !Bases.isBase(scene, span);
    }
}
