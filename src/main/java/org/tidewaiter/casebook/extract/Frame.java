package org.tidewaiter.casebook.extract;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
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
            "\\b(?:customs (?:data|figures|statistics|authorities|administration|service|office|agency|bureau|department|headings?|numbers|returns)|(?:figures|data|numbers|statistics) (?:released|published|issued|compiled)|general administration of customs|(?:trade|mirror|import|export) (?:data|figures|statistics|records|returns)|gacc|\\bkita\\b|\\bkotra\\b|korea international trade association|korea trade-investment|trade promotion (?:agency|corporation)|eurostat|comtrade|trade map|(?:ministry of (?:commerce|trade|finance)|(?:commerce|trade|finance) ministry|statistics (?:office|bureau|agency))(?:'s)? (?:data|figures|statistics|numbers)|federal customs service|(?:china's|chinese|russia's|russian|india's|indian|japan's|japanese|official) (?:trade |customs |import |export )?(?:statistics|figures|data|books|tables)|customs[^.]{0,12} (?:listed|recorded|registered|logged|put|counted|booked)|customs and|customs\\b[^.]{0,40}\\b(?:showed|shows|says|said|data|figures|tables?|books)|(?:trade|import|export|customs) (?:tables?|books|list|yearbook)|according to (?:its |the |chinese |china's )?customs|figures released|\\b(?:the|its|china's|chinese|their) (?:ledgers?|columns?|books|yearly sums|commodity database|trade register)|(?:trade|commodity) database)"
                    + "|year[- ]on[- ]year|해관총서|세관 통계|수출입 통계|海关总署|海关统计");
    private static final int DAYS_TO_PRINT = 7; // figures of a month are not out before

    private static final int YEAR = 4; // letters of a period that is a year
    private static final int OPENING = 2; // sentences

    private static final Pattern WORLD =
            Pattern.compile("\\b(?:foreign|external|world|overall) trade\\b|\\btrading partners\\b");
    private static final Pattern IMPORTS = Pattern.compile("\\bimport|수입|进口");
    private static final Pattern EXPORTS = Pattern.compile("\\bexport|수출|出口");
    private static final Pattern INSIDE =
            Pattern.compile("\\bcondition of anonymity\\b|\\bsource in\\b|\\bsource (?:said|told)\\b|소식통");

    private static final List<Map.Entry<String, Pattern>> OTHERS = List.of(
            Map.entry("JP", Pattern.compile("\\bjapan(?:ese)?\\b")),
            Map.entry("IN", Pattern.compile("\\bindian?\\b")),
            Map.entry("VN", Pattern.compile("\\bvietnam(?:ese)?\\b")),
            Map.entry("TH", Pattern.compile("\\b(?:thailand|thai)\\b")),
            Map.entry("MN", Pattern.compile("\\bmongolian?\\b")),
            Map.entry("PK", Pattern.compile("\\bpakistani?\\b")),
            Map.entry("EU", Pattern.compile("\\b(?:eu|european union)\\b")));

    /** Before anything but the words is known, and whether they hold large sums. */
    static Frame of(String lower, boolean ledger) {
        boolean customs = ledger || CUSTOMS.matcher(lower).find();
        boolean inside = INSIDE.matcher(lower).find();
        long russia = Pattern.compile("\\brussian?\\b").matcher(lower).results().count();
        long china = Pattern.compile("\\bchin(?:a|ese)\\b|中国|중국")
                .matcher(lower)
                .results()
                .count();
        long most = Math.max(russia, china);
        String partner = russia > china ? "RU" : "CN";
        for (Map.Entry<String, Pattern> other : OTHERS) {
            long count = other.getValue().matcher(lower).results().count();
            if (count > Math.max(1, most)) {
                most = count;
                partner = other.getKey();
            }
        }
        return new Frame(
                customs && !(inside && !lower.contains("customs data") && !lower.contains("general administration")),
                isWorld(lower) ? "" : partner,
                null,
                null,
                null);
    }

    /** Of trade with all countries; the agency that tells of that also tells of the books of China, and those are mostly in yuan. */
    private static boolean isWorld(String lower) {
        return WORLD.matcher(lower).find()
                || (lower.contains("kotra") && count("yuan", lower) <= count("\\$|\\bdollars?\\b", lower));
    }

    private static long count(String words, String lower) {
        return Pattern.compile(words).matcher(lower).results().count();
    }

    /**
     * The headline period: the first period of months or a year that stands with a word of trade, then any such. Without
     * a day of publication there is none: a text mostly says its own year last, or not at all.
     */
    Frame withPeriod(List<Scene> scenes, @Nullable LocalDate published) {
        if (published == null) {
            return this;
        }
        Span latest = published.getMonthValue() > 3 || scenes.isEmpty()
                ? null
                : Span.of(
                        SpanKind.TIME,
                        String.valueOf(published.getYear() - 1),
                        scenes.getFirst().passage(),
                        "time: the year that is over");
        Optional<Span> found =
                told(scenes, published).or(() -> latest(scenes, published, scene -> !scene.has(SpanKind.ACT)));
        Span chosen = opened(scenes, found, published).orElse(latest);
        return withPeriod(YearOver.of(scenes, chosen, published));
    }

    /** The same, as it stands after some sentences that tell of trade; nothing where they name no period yet. */
    Optional<Frame> soFar(List<Scene> scenes, LocalDate published) {
        return opened(scenes, told(scenes, published), published)
                .map(period -> withPeriod(YearOver.of(scenes, period, published)));
    }

    private Frame withPeriod(@Nullable Span headline) {
        return new Frame(customs, partner, headline, imports, exports);
    }

    /** The latest period told with figures or other words of trade. */
    private Optional<Span> told(List<Scene> scenes, LocalDate published) {
        return latest(scenes, published, scene -> Recorded.isStrong(scene) || (customs && tellsOfTrade(scene)))
                .or(() -> latest(scenes, published, scene -> TradeWords.isIn(scene.lower())));
    }

    /** The period found, or a longer one that the text opens with. */
    private Optional<Span> opened(List<Scene> scenes, Optional<Span> found, LocalDate published) {
        Optional<Span> chosen = found.map(span -> longer(scenes, span));
        Optional<Span> opening = latest(scenes.subList(0, Math.min(OPENING, scenes.size())), published, scene -> true)
                .filter(span -> span.value().length() == YEAR || span.value().contains("/"));
        boolean opens = customs
                && opening.isPresent()
                && chosen.filter(span -> end(span).compareTo(end(opening.get())) >= 0)
                        .isEmpty();
        return opens ? opening : chosen;
    }

    /** A year or a run of months that ends with a month and is named before it is what the text is about. */
    private static Span longer(List<Scene> scenes, Span month) {
        return month.value().length() > YEAR && !month.value().contains("/")
                ? scenes.stream()
                        .filter(scene -> !scene.has(SpanKind.ACT) && !Cues.isPlan(scene.lower()))
                        .flatMap(scene -> scene.list(SpanKind.TIME).stream().filter(span -> isPeriod(scene, span)))
                        .filter(span -> span.start() < month.start()
                                && (span.value().length() == YEAR
                                        || span.value().contains("/"))
                                && end(span).equals(month.value()))
                        .findFirst()
                        .orElse(month)
                : month;
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

    /** Of the periods told in such sentences those that end last, and of them the first. */
    private static Optional<Span> latest(List<Scene> scenes, LocalDate published, Predicate<Scene> kept) {
        String over = YearMonth.from(published.minusDays(DAYS_TO_PRINT))
                .minusMonths(1)
                .toString();
        List<Span> periods = scenes.stream()
                .filter(scene -> scene.has(SpanKind.TIME) && !Cues.isPlan(scene.lower()) && kept.test(scene))
                .flatMap(scene -> scene.list(SpanKind.TIME).stream()
                        .filter(span -> isPeriod(scene, span) && !Asides.isBesideFigures(scene, span)))
                .filter(span -> end(span).compareTo(over) <= 0)
                .toList();
        String last =
                periods.stream().map(Frame::end).max(Comparator.naturalOrder()).orElse("");
        return periods.stream().filter(span -> end(span).equals(last)).findFirst();
    }

    /** The last month of a period. */
    static String end(Span period) {
        String last = period.value().substring(period.value().indexOf('/') + 1);
        return last.length() == 4 ? last + "-12" : last;
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

    /** Which way imports and exports go, as the first sentence that says it puts it. */
    Frame withDirections(List<Scene> scenes) {
        @Nullable Span foundImports = first(scenes, IMPORTS, EXPORTS);
        @Nullable Span foundExports = first(scenes, EXPORTS, IMPORTS);
        if (foundImports == null && foundExports == null) {
            foundImports = first(scenes, TradeWords.IMPORT, TradeWords.EXPORT);
            foundExports = first(scenes, TradeWords.EXPORT, TradeWords.IMPORT);
        }
        if (foundImports == null && foundExports == null && customs && !partner.isEmpty()) {
            foundImports = scenes.stream()
                    .filter(scene -> TradeWords.isIn(scene.lower()))
                    .findFirst()
                    .map(scene -> Span.of(
                            SpanKind.COUNTRY, "KP>" + partner, scene.passage(), "figures of the partner's customs"))
                    .orElse(null);
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
