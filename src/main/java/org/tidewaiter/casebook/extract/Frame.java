package org.tidewaiter.casebook.extract;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a text as a whole is about.
 *
 * @param customs  whether it tells of recorded trade
 * @param partner  the country that trades with North Korea in it; empty when it tells of trade with all countries
 * @param period   its headline period, where it stands first
 * @param imports  which way goods go that it calls imports
 * @param exports  the same for exports
 */
record Frame(
        boolean customs,
        String partner,
        @Nullable Span period,
        @Nullable Span imports,
        @Nullable Span exports) {
    private static final Pattern CUSTOMS = Pattern.compile(
            "\\b(?:customs (?:data|figures|statistics|authorities|administration|service|office|agency|bureau|department|headings?|numbers|returns)|(?:figures|data|numbers|statistics) (?:released|published|issued|compiled)|general administration of customs|trade (?:data|figures|statistics)|gacc|customs and|customs\\b[^.]{0,40}\\b(?:showed|shows|says|said|data|figures|tables?|books)|(?:trade|import|export|customs) (?:tables?|books|list|yearbook)|according to (?:its |the |chinese |china's )?customs|figures released)"
                    + "|year[- ]on[- ]year|해관총서|세관 통계|수출입 통계|海关总署|海关统计");
    private static final Pattern WORLD =
            Pattern.compile("\\bkotra\\b|\\b(?:foreign|external|world|overall) trade\\b|\\btrading partners\\b");
    private static final Pattern IMPORTS = Pattern.compile("\\bimport|수입|进口");
    private static final Pattern EXPORTS = Pattern.compile("\\bexport|수출|出口");
    private static final Pattern INSIDE =
            Pattern.compile("\\bcondition of anonymity\\b|\\bsource in\\b|\\bsource (?:said|told)\\b|소식통");

    /** Before anything but the words is known. */
    static Frame of(String lower) {
        boolean customs = CUSTOMS.matcher(lower).find();
        boolean inside = INSIDE.matcher(lower).find();
        long russia = Pattern.compile("\\brussian?\\b").matcher(lower).results().count();
        long china = Pattern.compile("\\bchin(?:a|ese)\\b|中国|중국")
                .matcher(lower)
                .results()
                .count();
        return new Frame(
                customs && !(inside && !lower.contains("customs data") && !lower.contains("general administration")),
                WORLD.matcher(lower).find() ? "" : russia > china ? "RU" : "CN",
                null,
                null,
                null);
    }

    /** The headline period: the first period of months or a year that stands with a word of trade, then any such. */
    Frame withPeriod(List<Scene> scenes, @Nullable LocalDate published) {
        Span latest = published == null || published.getMonthValue() > 3 || scenes.isEmpty()
                ? null
                : Span.of(
                        SpanKind.TIME,
                        String.valueOf(published.getYear() - 1),
                        scenes.getFirst().passage(),
                        "time: the year that is over");
        Optional<Span> found = scenes.stream()
                .filter(scene -> !Cues.isPlan(scene.lower())
                        && (Recorded.isStrong(scene)
                                || (customs && TradeWords.isIn(scene.lower()) && !scene.has(SpanKind.ACT))))
                .flatMap(scene -> scene.list(SpanKind.TIME).stream().filter(span -> isPeriod(scene, span)))
                .findFirst()
                .or(() -> scenes.stream()
                        .filter(scene -> TradeWords.isIn(scene.lower()) && !Cues.isPlan(scene.lower()))
                        .flatMap(scene -> scene.list(SpanKind.TIME).stream().filter(span -> isPeriod(scene, span)))
                        .findFirst())
                .or(() -> scenes.stream()
                        .filter(scene -> !Cues.isPlan(scene.lower()) && !scene.has(SpanKind.ACT))
                        .flatMap(scene -> scene.list(SpanKind.TIME).stream().filter(span -> isPeriod(scene, span)))
                        .findFirst());
        return new Frame(customs, partner, found.orElse(latest), imports, exports);
    }

    private static boolean isPeriod(Scene scene, Span span) {
        boolean relative = span.rule()
                .matches(
                        "time: (?:this year|last year|next year|past years|year before last|weekday|last week|yesterday)");
        boolean since = span.value().matches("\\d{4}-\\d\\d")
                && scene.before(span).matches("(?s).*\\b(?:from|since|until|before|by) $");
        return !relative && !since && !span.value().matches("\\d{4}-\\d\\d-\\d\\d.*") && !Bases.isBase(scene, span);
    }

    /** Which way imports and exports go, as the first sentence that says it puts it. */
    Frame withDirections(List<Scene> scenes) {
        @Nullable Span foundImports = first(scenes, IMPORTS, EXPORTS);
        @Nullable Span foundExports = first(scenes, EXPORTS, IMPORTS);
        if (foundImports == null && foundExports == null && customs && !partner.isEmpty()) {
            foundImports = scenes.stream()
                    .filter(scene -> TradeWords.isIn(scene.lower()))
                    .findFirst()
                    .map(scene -> Span.of(
                            SpanKind.COUNTRY, "KP>" + partner, scene.passage(), "figures of the partner's customs"))
                    .orElse(null);
        }
        if (foundImports == null && foundExports == null) {
            foundImports = first(scenes, TradeWords.IMPORT, TradeWords.EXPORT);
            foundExports = first(scenes, TradeWords.EXPORT, TradeWords.IMPORT);
        }
        if (foundImports == null && foundExports != null) {
            foundImports = reversed(foundExports);
        } else if (foundExports == null && foundImports != null) {
            foundExports = reversed(foundImports);
        }
        return new Frame(customs, partner, period, foundImports, foundExports);
    }

    /** The direction of the first sentence that has words of one kind, not of the other, and says from where or to where. */
    private static @Nullable Span first(List<Scene> scenes, Pattern words, Pattern not) {
        return scenes.stream()
                .filter(scene -> words.matcher(scene.lower()).find()
                        && !not.matcher(scene.lower()).find()
                        && scene.list(SpanKind.PAYMENT).stream()
                                .noneMatch(span -> span.value().equals("barter")))
                .flatMap(scene -> Directions.explicit(scene).stream())
                .findFirst()
                .orElse(null);
    }

    static Span reversed(Span direction) {
        String[] sides = direction.value().split(">");
        return Span.of(direction.kind(), sides[1] + ">" + sides[0], direction.passage(), "the other direction");
    }
}
