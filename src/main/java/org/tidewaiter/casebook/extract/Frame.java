package org.tidewaiter.casebook.extract;

import java.util.List;
import java.util.Map;
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

    /** The same with a headline period. */
    Frame withPeriod(@Nullable Span headline) {
        return new Frame(customs, partner, headline, imports, exports);
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
