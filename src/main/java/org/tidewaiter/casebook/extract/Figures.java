package org.tidewaiter.casebook.extract;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Which goods a figure, rank or part of a sentence is about, and which amounts only repeat another. */
final class Figures {
    private static final Pattern OF_GOODS =
            Pattern.compile("(?s) ?(?:worth )?(?:of|in|for) (?:(?!and\\b)[\\w'-]+ ){0,5}?");
    private static final Pattern CONVERSION = Pattern.compile(
            "(?s) ?[,(（–—-]? ?(?:or |about |around |some |approximately |roughly |equivalent |equals |equal |the |to |of |worth |which |that |is |was |were |are |it |makes |made |in |at |then |u\\.?s\\.? |dollars |dollar |yuan |i\\.e\\. |about us|nearly |almost |just |only |under |over |=|약 ?|约 ?){0,6}");
    private static final Pattern FAR_CONVERSION = Pattern.compile(
            "(?s)(?! ?and\\b)[^;:\\d]{0,60}?(?:19|20)?(?:\\d\\d)?,? ?[,(–—-] ?(?:or|worth|which \\w+ converts? (?:in)?to|which we convert to|which is|which was|that is|equal to|equivalent to|i\\.e\\.|the equivalent of|in dollars|in yuan|some|about|roughly|around)(?: about| around| some| roughly| nearly| almost| just| only| over)* ?");
    private static final Pattern APART =
            Pattern.compile("(?s)(?! ?and\\b)[^;:]{0,70}?,? ?(?:,|\\(|[–—-]) ?(?:or |that is |which is |worth )?");
    private static final Pattern ROUGHLY = Pattern.compile(
            "(?:some|about|roughly|around|approximately|nearly|almost|just over|just under|over|more than)\\b");
    private static final Pattern BASE = Pattern.compile(
            "(?s).*(?:\\bcompared (?:to|with)|\\b(?:up|down|rose|fell|increased|decreased|dropped|grew|declined|jumped) from|\\bversus|\\bfrom|\\bagainst|\\bthan)(?: (?:just|only|about|around|some|the))? ?$");

    private static final Pattern COMPARED = Pattern.compile(
            "(?s).*(?:\\b(?:compared (?:to|with)|versus|against|after|instead of|(?:up|down) from (?!there)|not the|times(?: the)?|times as much as the|twice the|double the|triple the)) (?:a |just |only |about |around |some |the |mere )*$|(?s).*\\b(?:than|against|from|after|compared with|compared to) (?:in )?(?:the )?(?:\\w+ )?(?:january|february|march|april|may|june|july|august|september|october|november|december|(?:19|20)\\d\\d)(?: (?:19|20)\\d\\d)? ?\\((?:about |some )?$");

    private static final Pattern OTHERS = Pattern.compile(
            "(?s).*\\b(?:behind|just after|export after|import after|item after|goods after|product after|place after|ahead of|trailing|surpass(?:ed|es|ing)|overt(?:ook|akes|aking|aken)|outstripp(?:ed|ing)|outsold|outpac(?:ed|es|ing)|overshadow(?:ed|ing)|displac(?:ed|es|ing)|more than|less than|except(?: for)?|excluding|other than|apart from|not counting|unlike)(?: only| even| the)? $");

    private static final Pattern OTHER_FIGURE = Pattern.compile(
            "\\b(?:imports?|exports?|sales|purchases|deliveries|against|compared|(?:up|down) from (?!there)|while|whereas|lost|debt|fine|profit)\\b");

    private static final Pattern THESE =
            Pattern.compile("\\b(?:these|those|such) (?:\\w+ )?(?:items|goods|products|commodities|wares)\\b");

    private static final Pattern PART_OF_IT =
            Pattern.compile("\\bof (?:which|that|it|them)\\b|\\bincluding\\b|\\bamong (?:which|them)\\b");

    private Figures() {}

    /** Whether {@code two} gives {@code one} in another currency. */
    static boolean isConversion(Scene scene, Span one, Span two) {
        return one.kind() == SpanKind.MONEY
                && two.kind() == SpanKind.MONEY
                && !currency(one).equals(currency(two))
                && (isPlausible(scene, one, two)
                        || CONVERSION.matcher(scene.between(one, two)).matches()
                        || FAR_CONVERSION.matcher(scene.between(one, two)).matches()
                        || (APART.matcher(scene.between(one, two)).matches()
                                && ROUGHLY.matcher(scene.lower()
                                                .substring(two.start()
                                                        - scene.passage().start()))
                                        .lookingAt()))
                && one.end() <= two.start();
    }

    /** Nothing but words between them that name no other figure, goods or way. */
    private static boolean isPlausible(Scene scene, Span one, Span two) {
        return Conversions.isPlausible(one, two)
                && !OTHER_FIGURE.matcher(scene.between(one, two)).find()
                && scene.spans().stream()
                        .noneMatch(span -> span.start() >= one.end()
                                && span.end() <= two.start()
                                && (span.kind() == SpanKind.GOODS
                                        || (span.kind() == SpanKind.MONEY && !ExchangeRateRule.isRate(scene, span))));
    }

    static String currency(Span money) {
        return money.value().substring(money.value().lastIndexOf(' ') + 1);
    }

    /** Whether an amount is one that another is compared with. */
    static boolean isBase(Scene scene, Span figure) {
        String before = scene.before(figure);
        String tail = before.substring(Math.max(0, before.length() - 40));
        return COMPARED.matcher(tail).matches() || (BASE.matcher(tail).matches() && Changes.isIn(scene.lower()));
    }

    /**
     * Goods of a figure: those right after it ("3,000 tons of flour"), else those since the figure before, else all of the
     * sentence when it is the only one, else those of the sentence before.
     */
    static List<Span> goods(Scene scene, Span figure, List<Span> figures) {
        Optional<List<Span>> respective = Respective.goods(scene, figure, figures);
        if (respective.isPresent()) {
            return respective.get();
        }
        List<Span> all = scene.list(SpanKind.GOODS);
        List<Span> others = others(scene, all);
        if (!others.isEmpty() && others.size() == all.size() && refersBack(scene)) {
            return scene.memory().tradeGoods;
        }
        List<Span> kept = others.size() == all.size()
                ? all
                : all.stream().filter(span -> !others.contains(span)).toList();
        List<Span> own =
                kept.stream().filter(span -> !isPartOfIt(scene, figure, span)).toList();
        return own.isEmpty() && !kept.isEmpty()
                ? List.of() // "217.8 million yuan of goods, of which electricity was half"
                : nearest(scene, figure, figures, own);
    }

    /** Goods that others are only measured against: "behind wigs and molybdenum". */
    private static List<Span> others(Scene scene, List<Span> all) {
        return all.stream()
                .filter(span -> OTHERS.matcher(scene.before(span)).matches()
                        && !scene.after(span).matches("(?s) ?\\(? ?(?:at|with|worth|for)? ?[$¥€]?\\d.*"))
                .flatMap(span -> group(scene, all, span, scene.passage().end()).stream())
                .toList();
    }

    private static List<Span> nearest(Scene scene, Span figure, List<Span> figures, List<Span> all) {
        int at = figures.indexOf(figure);
        int from = at > 0 ? figures.get(at - 1).end() : scene.passage().start();
        int to = at + 1 < figures.size()
                ? figures.get(at + 1).start()
                : scene.passage().end();
        Optional<Span> first =
                all.stream().filter(span -> span.start() >= figure.end()).findFirst();
        if (first.isPresent()
                && first.get().start() < to
                && OF_GOODS.matcher(scene.between(figure, first.get())).matches()) {
            return group(scene, all, first.get(), to);
        }
        List<Span> before = all.stream()
                .filter(span -> span.start() >= from && span.end() <= figure.start())
                .toList();
        if (at > 0 && !before.isEmpty()) { // goods that belong to the figure before them
            Span owner = figures.get(at - 1);
            if (OF_GOODS.matcher(scene.between(owner, before.getFirst())).matches()) {
                List<Span> owned = group(scene, all, before.getFirst(), figure.start());
                before = before.stream().filter(span -> !owned.contains(span)).toList();
            }
        }
        if (!before.isEmpty()) {
            return lastGroup(scene, all, before);
        }
        List<Span> after = all.stream()
                .filter(span -> span.start() >= figure.end() && span.start() < to)
                .toList();
        if (!after.isEmpty()) {
            return after;
        }
        if (all.isEmpty() && THESE.matcher(scene.lower()).find()) {
            return scene.memory().goods; // those named last, by whatever sentence
        }
        return all.isEmpty() && refersBack(scene) ? scene.memory().tradeGoods : all;
    }

    private static boolean isPartOfIt(Scene scene, Span figure, Span goods) {
        return goods.start() >= figure.end()
                && PART_OF_IT.matcher(scene.between(figure, goods)).find();
    }

    /** Whether goods stand beside each other with commas and "and". */
    static boolean isList(Scene scene, List<Span> goods) {
        return group(scene, goods, goods.getFirst(), Integer.MAX_VALUE).size() == goods.size();
    }

    /** The last goods of several and those listed with them: "flour headed the list, maize came second with". */
    private static List<Span> lastGroup(Scene scene, List<Span> all, List<Span> before) {
        int first = before.size() - 1;
        while (first > 0
                && group(scene, all, before.get(first - 1), Integer.MAX_VALUE).contains(before.get(first))) {
            first--;
        }
        return before.subList(first, before.size());
    }

    private static boolean refersBack(Scene scene) {
        return Pattern.compile(
                        "^(?:it|they|this|these|that|those|the (?:figure|amount|items|goods|pieces))\\b|\\b(?:it|they|them) (?:had|was|were|came|reached|topped|stood|made|brought)\\b|\\bof (?:it|them)\\b|\\b(?:these|those) (?:items|goods|products)\\b|\\bthis (?:positioned|made|ranked)|\\bmaking it\\b")
                .matcher(scene.lower())
                .find();
    }

    /** A good and those listed after it with commas and "and". */
    static List<Span> group(Scene scene, List<Span> all, Span first, int to) {
        int at = all.indexOf(first);
        int end = at;
        while (end + 1 < all.size()
                && all.get(end + 1).start() < to
                && scene.between(all.get(end), all.get(end + 1))
                        .matches("(?s)(?:,| and|, and| or|/| \\w+ and| &)?(?: [\\w-]+){0,2} ?")) {
            end++;
        }
        return all.subList(at, end + 1);
    }
}
