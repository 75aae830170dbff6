package org.tidewaiter.casebook.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tidewaiter.casebook.Passage;
import org.tidewaiter.casebook.Slot;

/** Which way goods go, from the countries of a sentence and the words beside them. */
final class Directions {
    private static final String WORDS =
            "(?:in (?:\\w+ )?\\d{4},? )?(?:(?!(?:in|to|at|for|by|of|on|from|with|the|its|their|and|that|it|a|an|as|or|is|was|were|into|than|but|while) )[a-z-]+,? ){0,3}?";
    private static final String BUYERS = "(?!(?:[a-z-]+ ){0,1}(?:importers?|buyers?|customers?|purchasers?)\\b)";
    private static final String SIDE = "@(?<side>[A-Z]{2})@";
    private static final List<Pattern> FROM = List.of(
            Pattern.compile(
                    "(?<!\\b(?:watched|seen|observed|filmed|visible|heard|photographed|counted) )\\b(?:from|out of|leaving|left) (?:the )?"
                            + SIDE + "(?! (?:to|through) \\w+ (?:year|month))"),
            Pattern.compile(SIDE + "'s? (?:[\\w-]+ ){0,2}(?:customers?|buyers?|takers|export markets?|purchasers)\\b"),
            Pattern.compile(
                    "(?<!\\b(?:among|of) (?:the )?)" + SIDE + "(?:'s?|,)? " + BUYERS + WORDS
                            + "(?:exports?\\b|exported|exporting|sales|sold|sells?\\b|selling|shipments|shipped|sent\\b|sends|supplied|supplies|supplying|outbound|delivered|delivers?|delivering|deliveries|provided|provides|declared|suppliers?|sellers?|exporters?|producers?|mills|earned|earns|earnings|provid\\w+|furnish\\w+|dispatch\\w+|parted with|parts with|let go of|handed over|trucked|railed|carried|conveyed|moved|passed on|exporter|sending|outgoing|consignments?|offload\\w+|unload\\w+)"),
            Pattern.compile(
                    "\\b(?:exports?|exported|exporting|sale|sales|shipments?|imports?|imported|importing|bought|buying|purchas\\w+|smuggl\\w+|outflows?) (?:of )?(?:(?!to |into |in |with |from |by |via |at |through |and )[a-z-]+ ){0,2}?"
                            + SIDE
                            + " (?!to\\b|is\\b|has\\b|and\\b|in\\b|was\\b|rose\\b|fell\\b|this\\b|last\\b)[a-z]"),
            Pattern.compile("\\b(?:exported|sold|shipped|supplied|sent|delivered|provided) by (?:the )?" + SIDE),
            Pattern.compile("\\b(?:earned|fetched|brought) (?:the )?" + SIDE),
            Pattern.compile("@(?<side>[A-Z]{2})@-(?:made|origin|produced|sourced)"),
            Pattern.compile(SIDE + "(?:에서|산|에서의|从)"));
    private static final List<Pattern> TO = List.of(
            Pattern.compile(
                    SIDE + "'s? (?:[\\w-]+ ){0,2}(?:suppliers?|sellers?|sources of supply|vendors|providers)\\b"),
            Pattern.compile("\\b(?:to|into|toward|towards|bound for|reached|entered|entering) (?:the )?" + SIDE
                    + "(?!(?:'s?)? (?:ministry|government|leader|president|visit))"),
            Pattern.compile(
                    SIDE + "(?:'s?|,)? " + WORDS
                            + "(?:imports?\\b|imported|importing|purchases?\\b|purchased|purchasing|bought|buys?\\b|buying|received|receives|receiving|brought in|brings in|intake|took\\b(?! (?:first|second|third|place))|takes\\b|got\\b|obtain(?:s|ed)?|acquir(?:es|ed|ing)|sourc(?:es|ed|ing)|procur(?:es|ed|ing)|procurement|absorb(?:s|ed)|spent|spends|spending|paid|pays|owed|buyers?|customers?|importers?|inbound|import bill)"),
            Pattern.compile("\\b(?:imported|bought|purchased|received) by (?:the )?" + SIDE),
            Pattern.compile("\\b(?:cost|costs) (?:the )?" + SIDE),
            Pattern.compile("\\b(?:arrived|landed|ended up|went on sale|was sold|were sold) in (?:the )?" + SIDE),
            Pattern.compile("@(?<side>[A-Z]{2})@-bound"),
            Pattern.compile(SIDE + "(?:으로|로|에)"));
    private static final Pattern TWO_WAY = Pattern.compile(
            "\\bbetween (?:the )?@[A-Z]{2}@ and (?:the )?@[A-Z]{2}@|@[A-Z]{2}@-@[A-Z]{2}@ (?:bilateral )?(?:trade|commerce|turnover)|\\b(?:two-way|bilateral|total) trade\\b|\\bbought and sold\\b|\\bsold and bought\\b");

    private static final Pattern TOTAL = Pattern.compile(
            "\\b(?:bilateral|two-way|total|overall|combined|mutual|annual) trade\\b|\\btrade (?:between|with|turnover|deficit|surplus|gap|balance)\\b|\\bcommerce (?:between|with)\\b|\\bboth (?:directions|ways)\\b|\\bsurplus\\b|\\bdeficit\\b|\\btrade balance\\b|\\bcombined (?:total|value)\\b|\\bbought and sold\\b|\\bsold and bought\\b|\\bturnover between\\b|\\b(?:two|both) flows\\b|\\binter-korean trade\\b|\\bunrecorded trade\\b");
    private static final Pattern POSSESSIVE_ROLE =
            Pattern.compile("@[A-Z]{2}@'s? (?:[\\w-]+ ){0,2}(?:suppliers?|sellers?|vendors|providers)\\b");
    private static final Pattern OTHER_WAY = Pattern.compile(
            "\\b(?:(?:going|in|on|from) )?the (?:other|opposite|reverse) (?:way|direction|side|bank|hand)\\b|\\bthe other way (?:round|around)\\b|\\bconversely\\b|\\bin return\\b");
    private static final Pattern BOUGHT = Pattern.compile("\\b(?:bought|buy(?:s|ing)?|purchas\\w+)\\b");

    private static final Pattern PRONOUN = Pattern.compile("^it(s|'s)? ");
    private static final Pattern INBOUND = Pattern.compile("\\b(?:inbound|inward|incoming)\\b");
    private static final Pattern OUTBOUND = Pattern.compile("\\b(?:export|outbound|outward\\b|outgoing)|수출|出口");

    private static final String DEALERS =
            "(?:traders?|buyers?|dealers?|brokers?|merchants?|company|companies|firms?|partners?|importers?|customers?|businessm[ae]n|man|men|woman|wholesalers?|enterprises?|factory|plant)";
    private static final Pattern TO_DEALER =
            Pattern.compile("\\b(?:to|for) (?:an? |the |some |its |their )?(?:[a-z-]+ ){0,3}?" + DEALERS
                    + " (?:based )?(?:from|in|of) @([A-Z]{2})@");
    private static final Pattern FROM_DEALER = Pattern.compile("\\b(" + DEALERS + ") from (?:the )?@");

    private Directions() {}

    /** As the sentence itself says it. */
    static Optional<Span> explicit(Scene scene) {
        return explicit(scene, 0, scene.lower().length());
    }

    /** As a part of the sentence says it, given by its units. */
    static Optional<Span> explicit(Scene scene, int start, int end) {
        List<Span> sides = new ArrayList<>();
        String marked = marked(scene, start, end, sides);
        if (TWO_WAY.matcher(marked).find()) {
            return Optional.empty();
        }
        boolean role = POSSESSIVE_ROLE.matcher(marked).find();
        @Nullable String from = role ? null : first(marked, FROM, null);
        @Nullable String to = first(marked, TO, from);
        if (from == null && to == null) {
            return Optional.empty();
        }
        if (from == null) {
            from = other(java.util.Objects.requireNonNull(to), partner(scene, to, sides));
        } else if (to == null) {
            to = other(from, partner(scene, from, sides));
        }
        if (from.isEmpty() || to.isEmpty()) {
            return Optional.empty();
        }
        Passage passage = new Passage(sides.getFirst().start(), sides.getLast().end());
        return from.equals(to)
                ? Optional.empty()
                : Optional.of(Span.of(SpanKind.COUNTRY, from + ">" + to, passage, "direction"));
    }

    /** The partner of the text, or where it has none the one other country of the sentence. */
    private static String partner(Scene scene, String side, List<Span> sides) {
        List<String> others = sides.stream()
                .map(Directions::side)
                .filter(one -> !one.equals(side) && !one.equals("KP"))
                .distinct()
                .toList();
        List<String> traders =
                others.stream().filter(one -> !one.matches("KR|US")).toList(); // those mostly tell or judge
        if (traders.size() == 1) {
            return traders.getFirst();
        }
        return !scene.frame().partner().isEmpty()
                ? scene.frame().partner()
                : others.size() == 1 ? others.getFirst() : "";
    }

    private static String other(String side, String partner) {
        return side.equals("KP") ? partner : "KP";
    }

    /** The sentence in small letters with every country and place as @KP@. */
    private static String marked(Scene scene, int start, int end, List<Span> sides) {
        StringBuilder marked = new StringBuilder();
        int at = start;
        for (Span span : scene.spans()) {
            int from = span.start() - scene.passage().start();
            int to = span.end() - scene.passage().start();
            String side = side(span);
            if (!side.isEmpty() && from >= at && to <= end) {
                marked.append(scene.lower(), at, from).append('@').append(side).append('@');
                sides.add(span);
                at = to;
            }
        }
        String words = dealers(marked.append(scene.lower(), at, end).toString());
        String subject = scene.memory().subject;
        if (start > 0
                || subject.isEmpty()
                || sides.stream().anyMatch(span -> !side(span).equals("KP"))
                || !PRONOUN.matcher(words).lookingAt()) {
            return words;
        }
        sides.addFirst(Span.of(SpanKind.COUNTRY, subject, scene.sentence().at(0, 2), "the country before"));
        return PRONOUN.matcher(words).replaceFirst("@" + subject + "@$1 ");
    }

    /** "To a trader from there" goes there; "a company from there" is no way the goods went. */
    static String dealers(String marked) {
        return FROM_DEALER
                .matcher(TO_DEALER.matcher(marked).replaceAll("to @$1@"))
                .replaceAll("$1 of @");
    }

    private static String side(Span span) {
        if (span.kind() == SpanKind.COUNTRY) {
            return span.value();
        }
        return span.kind() == SpanKind.PLACE ? Places.packed().country(span.value()) : "";
    }

    private static @Nullable String first(String marked, List<Pattern> patterns, @Nullable String not) {
        for (Pattern pattern : patterns) {
            Matcher matcher = pattern.matcher(marked);
            while (matcher.find()) {
                if (!matcher.group("side").equals(not)) {
                    return matcher.group("side");
                }
            }
        }
        return null;
    }

    /** As said, or else as the text uses its words import and export. */
    static Optional<Span> find(Scene scene) {
        Optional<Span> said = explicit(scene);
        if (said.isPresent()) {
            return said;
        }
        Optional<Span> compass = byCompass(scene);
        if (compass.isPresent()) {
            return compass;
        }
        boolean in = TradeWords.IMPORT.matcher(scene.lower()).find()
                || INBOUND.matcher(scene.lower()).find();
        boolean out = OUTBOUND.matcher(scene.lower()).find();
        Span imports = scene.frame().imports();
        Span exports = scene.frame().exports();
        if (imports != null && exports != null && imports.value().equals(exports.value())) {
            return Optional.empty(); // the text takes now one side's view, now the other's
        }
        if (in && !out) {
            return Optional.ofNullable(scene.frame().imports());
        }
        return out && !in ? Optional.ofNullable(scene.frame().exports()) : Optional.empty();
    }

    /** "The southbound list": seen from the land border in the north, where China and Russia lie. */
    private static Optional<Span> byCompass(Scene scene) {
        String partner = scene.frame().partner();
        Matcher bound = COMPASS.matcher(scene.lower());
        if (!partner.matches("CN|RU") || !bound.find()) {
            return Optional.empty();
        }
        String way = bound.group("side").equals("south") ? partner + ">KP" : "KP>" + partner;
        return Optional.of(
                Span.of(SpanKind.COUNTRY, way, scene.sentence().at(bound.start(), bound.end()), "direction"));
    }

    private static final Pattern COMPASS = Pattern.compile("\\b(?<side>south|north)(?:bound|ward|wards)\\b");

    /** For figures of trade: as said, as the words are used, or as the sentence before. */
    static Optional<Span> inherited(Scene scene) {
        Optional<Span> said = explicit(scene);
        if (said.isPresent() || TOTAL.matcher(scene.lower()).find()) {
            return said;
        }
        if (scene.frame().partner().isEmpty()) {
            return OtherCountry.find(scene);
        }
        if (isTwoWay(scene)) {
            return Optional.empty();
        }
        Optional<Span> other = OtherCountry.find(scene);
        if (other.isPresent()) {
            return other;
        }
        Optional<Span> before = Optional.ofNullable(scene.memory().tradeDirection);
        if (OTHER_WAY.matcher(scene.lower()).find() && before.isPresent()) {
            return before.map(Frame::reversed);
        }
        if (isStillOfBothWays(scene)) {
            return Optional.empty();
        }
        boolean bought = BOUGHT.matcher(scene.lower()).find()
                && !scene.lower().contains("import")
                && !scene.lower().contains("export");
        return (bought ? Optional.<Span>empty() : find(scene)).or(() -> untold(scene));
    }

    /** "Trade stood at 1.5 billion. The year before it had been 600 million": nothing says that another thing is meant. */
    private static boolean isStillOfBothWays(Scene scene) {
        return scene.memory().bothWaysParagraph == scene.sentence().paragraph()
                && !scene.has(SpanKind.GOODS)
                && find(scene).isEmpty();
    }

    /** Whether a sentence tells the trade of both ways. */
    static boolean isOfBothWays(Scene scene) {
        return TOTAL.matcher(scene.lower()).find() && find(scene).isEmpty();
    }

    /** As the goods usually go, or as was told before: for a part of a sentence that says nothing itself. */
    static Optional<Span> untold(Scene scene) {
        Optional<Span> usual = OtherCountry.isGoingOn(scene)
                ? Optional.empty()
                : UsualWays.find(scene.list(SpanKind.GOODS), scene.frame().partner());
        return usual.or(() -> Optional.ofNullable(scene.memory().tradeDirection).map(Directions::carried))
                .or(() -> Optional.ofNullable(scene.frame().imports()).map(Directions::carried));
    }

    private static Span carried(Span direction) {
        return Span.of(direction.kind(), direction.value(), direction.passage(), Slot.CARRIED_WAY);
    }

    /** As the sentence itself lets a reader know it, without what was told before. */
    static Optional<Span> told(Scene scene) {
        if (scene.frame().partner().isEmpty()) {
            return explicit(scene).or(() -> OtherCountry.find(scene));
        }
        Optional<Span> before = Optional.ofNullable(scene.memory().tradeDirection);
        return explicit(scene)
                .or(() -> OtherCountry.find(scene))
                .or(() -> OTHER_WAY.matcher(scene.lower()).find() ? before.map(Frame::reversed) : Optional.empty())
                .or(() -> BOUGHT.matcher(scene.lower()).find() ? Optional.empty() : find(scene))
                .or(() -> scene.memory().directionParagraph == scene.sentence().paragraph()
                        ? Optional.empty()
                        : UsualWays.find(
                                scene.list(SpanKind.GOODS), scene.frame().partner()));
    }

    private static boolean isTwoWay(Scene scene) {
        return TWO_WAY.matcher(marked(scene, 0, scene.lower().length(), new ArrayList<>()))
                .find();
    }
}
