package org.tidewaiter.casebook.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Goods whose places follow from their order: "headed by oil, followed by sugar and urea", "rice and sugar came next". */
final class RankLists {
    private static final Pattern IN_ORDER = Pattern.compile(
            "\\bin (?:that|this|the following|descending|just that) order\\b|\\bin order of (?:value|size|weight|importance|magnitude)\\b|\\bin that sequence\\b");
    private static final Pattern FOLLOWED_BY = Pattern.compile(
            "\\b(?:followed|trailed|pursued) (?:\\w+ )?by\\b|\\b(?:ahead of|then came|then come|next came|next come|after which came|with|before) (?=[^,;.]* (?:in second|next|following|trailing|behind))|\\bthen came\\b|\\bnext came\\b|\\bbehind it (?:came|stood|were|was|ranked)\\b");
    private static final Pattern ORDER_OF =
            Pattern.compile("\\bin (?:the )?(?:descending )?order of (?!value|size|weight|importance|magnitude)");
    private static final Pattern FIRST_NEXT = Pattern.compile(
            "^(?:next|second|then|(?:behind|beneath|below|under) (?:it|them|that)|after (?:it|that|them)|in second place|close behind|not far behind|hard on its heels|it was (?:followed|trailed) by)(?:,(?: in (?:falling|descending) order,)?)? (?:were|was|came|come|comes|stood|ranked|followed|in line|on the list)?\\b");
    private static final Pattern NEXT = Pattern.compile(
            "\\b(?:followed|(?:came|comes|was|were|ranked|stood) (?:next|after (?:it|that|them)|right behind|directly behind)|(?:came|were|was|ran) (?:the )?runners?-up)\\b(?! by)");

    private RankLists() {}

    /** Goods with their places, in the order of the sentence; empty when it holds no such list. */
    static Map<Span, Span> of(Scene scene, List<Span> ranks) {
        List<Span> goods = scene.list(SpanKind.GOODS);
        Map<Span, Span> places = new LinkedHashMap<>();
        if (goods.isEmpty()) {
            return places;
        }
        Matcher order = IN_ORDER.matcher(scene.lower());
        boolean top = !ranks.isEmpty();
        Matcher listed = ORDER_OF.matcher(scene.lower());
        if (listed.find()) {
            int from = scene.passage().start() + listed.end();
            List<Span> after =
                    goods.stream().filter(span -> span.start() >= from).toList();
            // "in order of import volume, these include" orders a part of the list only
            boolean right = !after.isEmpty()
                    && scene.lower()
                            .substring(
                                    listed.end(),
                                    after.getFirst().start() - scene.passage().start())
                            .matches("(?:the )?(?:[a-z-]+ )?");
            if (right && after.size() > 1) {
                place(scene, after, 1, listed, places);
                return places;
            }
        }
        if (order.find() && top && goods.size() > 1) {
            place(scene, goods, 1, order, places);
            return places;
        }
        Matcher by = FOLLOWED_BY.matcher(scene.lower());
        List<Span> numbers =
                ranks.stream().filter(span -> span.value().matches("\\d+")).toList();
        if (numbers.size() == 1 && by.find()) {
            int at = scene.passage().start() + by.end();
            List<Span> after = new ArrayList<>(
                    goods.stream().filter(span -> span.start() >= at).toList());
            place(scene, after, Integer.parseInt(numbers.getFirst().value()) + 1, by, places);
            return places;
        }
        Matcher next = NEXT.matcher(scene.lower());
        Span before = scene.memory().rank;
        Matcher lead = FIRST_NEXT.matcher(scene.lower());
        if (ranks.isEmpty()
                && before != null
                && before.value().equals("1")
                && scene.memory().rankSentence == scene.memory().sentence - 1
                && lead.find()) {
            place(scene, goods, 2, lead, places);
            return places;
        }
        if (ranks.isEmpty()
                && before != null
                && before.value().matches("\\d+")
                && scene.memory().rankSentence >= scene.memory().sentence - 2
                && next.find()) {
            int at = scene.passage().start() + next.start();
            place(
                    scene,
                    goods.stream().filter(span -> span.end() <= at).toList(),
                    Integer.parseInt(before.value()) + 1,
                    next,
                    places);
        }
        return places;
    }

    private static void place(Scene scene, List<Span> goods, int first, Matcher cue, Map<Span, Span> places) {
        int rank = first;
        for (Span one : goods) {
            places.put(
                    one,
                    Span.of(
                            SpanKind.RANK,
                            String.valueOf(rank),
                            scene.sentence().at(cue.start(), cue.end()),
                            "place by order"));
            rank++;
        }
    }
}
