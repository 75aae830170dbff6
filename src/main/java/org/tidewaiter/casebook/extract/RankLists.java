package org.tidewaiter.casebook.extract;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Goods whose places follow from their order: "headed by oil, followed by sugar and urea", "rice and sugar came next". */
final class RankLists {
    private static final int NEAR = 12; // characters
    private static final Pattern IN_ORDER = Pattern.compile(
            "\\bin (?:that|this|the following|descending|just that) order\\b|\\bin order of (?:value|size|weight|importance|magnitude)\\b|\\bin that sequence\\b");
    private static final Pattern FOLLOWED_BY = Pattern.compile(
            "\\b(?:followed|trailed|pursued) (?:\\w+ )?by\\b|\\b(?:ahead of|then came|then come|next came|next come|after which came|with|before) (?=[^,;.]* (?:in second|next|following|trailing|behind))|\\bthen came\\b|\\bnext came\\b|\\b(?:behind|after|below|beneath) (?:it|them|that) (?:come|comes|came|stood|stand|stands|were|was|are|is|ranked|follow|follows|followed)\\b|\\b(?:is|was|are|were|comes|come|came) next\\b(?=,)|, then(?= (?:[a-z-]+ ){1,3}(?:at|with|and|\\(|[\\d$¥])|(?: [a-z-]+){1,3}(?:[,.;(]|$))");
    private static final Pattern ORDER_OF =
            Pattern.compile("\\bin (?:the )?(?:descending )?order of (?!value|size|weight|importance|magnitude)");
    private static final Pattern JOINT = Pattern.compile("(?:,|,? and)(?: (?:in|the|at))* ");
    private static final Pattern THEN = Pattern.compile("\\b(?:then|before)(?: (?:come|comes|came))?\\b");
    private static final Pattern END = Pattern.compile(";|\\b(?:while|whereas|although|because|ahead of|compared)\\b");
    private static final Pattern RANGE = Pattern.compile("\\b(?:in|from) (?:the )?(?<from>" + Ordinals.PATTERN
            + ") (?:to|through) (?<to>" + Ordinals.PATTERN + ") (?:places?|positions?|ranks?)\\b");
    private static final Pattern FIRST_NEXT = Pattern.compile(
            "^(?:and )?(?:next|second|then|(?:behind|beneath|below|under) (?:it|them|that)|after (?:it|that|them)|in second place|close behind|not far behind|hard on its heels|it was (?:followed|trailed) by)(?:,(?: in (?:falling|descending) order,)?)? (?:were|was|came|come|comes|stood|ranked|followed|in line|on the list)?\\b");
    private static final Pattern NEXT = Pattern.compile(
            "\\b(?:follow(?:s|ed)?|(?:came|come|comes|is|are|was|were|ranked|stood) (?:next|after (?:it|that|them)|right behind|directly behind)|(?:came|were|was|ran) (?:the )?runners?-up)\\b(?! by)");

    private RankLists() {}

    /** Goods with their places, in the order of the sentence; empty when it holds no such list. */
    static Map<Span, Span> of(Scene scene, List<Span> ranks) {
        List<Span> goods = scene.list(SpanKind.GOODS);
        Map<Span, Span> places = new LinkedHashMap<>();
        if (goods.isEmpty()) {
            return places;
        }
        if (pair(scene, ranks, places)) {
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
        goOn(scene, ranks, places);
        if (!places.isEmpty()) {
            return places;
        }
        if (order.find() && top && goods.size() > 1) {
            place(scene, goods, 1, order, places);
            return places;
        }
        Matcher range = RANGE.matcher(scene.lower());
        if (range.find()) {
            int from = scene.passage().start() + range.end();
            int first = Ordinals.number(range.group("from"));
            List<Span> after = goods.stream()
                    .filter(span -> span.start() >= from)
                    .limit(Ordinals.number(range.group("to")) - first + 1L)
                    .toList();
            place(scene, after, first, range, places);
            return places;
        }
        return places;
    }

    /** Goods that go on after a place told in the sentence or before it: "then rice", "next came sugar", "urea followed". */
    private static void goOn(Scene scene, List<Span> ranks, Map<Span, Span> places) {
        Matcher by = FOLLOWED_BY.matcher(scene.lower());
        Matcher lead = FIRST_NEXT.matcher(scene.lower());
        Matcher next = NEXT.matcher(scene.lower());
        if (by.find() && place(scene, ranks, by.start()) > 0) {
            int end = clauseBefore(scene, next(ranks, scene, by.end()));
            place(scene, between(scene, by.end(), end), place(scene, ranks, by.start()) + 1, by, places);
            return;
        }
        int last = placeBefore(scene);
        if (last > 0 && isJustBefore(scene) && ranks.isEmpty() && lead.find()) {
            place(scene, between(scene, 0, end(scene.lower(), lead.end())), last + 1, lead, places);
        } else if (last > 0 && next.find() && isFree(scene, ranks, next)) {
            List<Span> named = between(scene, 0, next.start());
            place(scene, named, last + 1, next, places);
            Matcher then = THEN.matcher(scene.lower());
            if (then.find(next.end())) {
                int end = clauseBefore(scene, next(ranks, scene, then.end()));
                place(scene, between(scene, then.end(), end), last + 1 + named.size(), then, places);
            }
        }
    }

    /** Whether no place is told before a word for the next one, nor by it: "followed on rank two". */
    private static boolean isFree(Scene scene, List<Span> ranks, Matcher next) {
        return place(scene, ranks, next.start()) == 0 && next(ranks, scene, next.end()) > next.end() + NEAR;
    }

    private static boolean isJustBefore(Scene scene) {
        return scene.memory().rankSentence == scene.memory().sentence - 1;
    }

    /** The place told by the sentences just before, 0 where there is none. */
    private static int placeBefore(Scene scene) {
        Span before = scene.memory().rank;
        return before != null
                        && before.value().matches("\\d+")
                        && scene.memory().rankSentence >= scene.memory().sentence - 2
                ? Ordinals.number(before.value())
                : 0;
    }

    /** The last place told in the sentence before some word of it, 0 where there is none. */
    private static int place(Scene scene, List<Span> ranks, int at) {
        return ranks.stream()
                .filter(rank -> rank.value().matches("\\d+")
                        && rank.end() <= scene.passage().start() + at)
                .map(rank -> Ordinals.number(rank.value()))
                .reduce(0, (one, two) -> two);
    }

    /** Where the next place of the sentence is told. */
    private static int next(List<Span> ranks, Scene scene, int at) {
        return ranks.stream()
                .mapToInt(rank -> rank.start() - scene.passage().start())
                .filter(start -> start >= at)
                .min()
                .orElse(Integer.MAX_VALUE);
    }

    /** Where the clause begins that tells the next place. */
    private static int clauseBefore(Scene scene, int rank) {
        return rank == Integer.MAX_VALUE
                ? scene.lower().length()
                : Math.max(0, scene.lower().lastIndexOf(',', rank));
    }

    private static List<Span> between(Scene scene, int from, int to) {
        int base = scene.passage().start();
        return scene.list(SpanKind.GOODS).stream()
                .filter(span -> span.start() >= base + from && span.end() <= base + to)
                .toList();
    }

    /** "Urea and flour were second and third": as many goods as places, each the one at its turn. */
    private static boolean pair(Scene scene, List<Span> ranks, Map<Span, Span> places) {
        boolean joined = ranks.size() > 1;
        for (int at = 1; at < ranks.size(); at++) {
            joined &= ranks.get(at).value().matches("\\d+")
                    && JOINT.matcher(scene.between(ranks.get(at - 1), ranks.get(at)))
                            .matches();
        }
        if (!joined) {
            return false;
        }
        List<Span> goods =
                between(scene, 0, ranks.getFirst().start() - scene.passage().start());
        if (goods.size() < ranks.size()) {
            return false;
        }
        for (int at = 0; at < ranks.size(); at++) {
            places.put(goods.get(goods.size() - ranks.size() + at), ranks.get(at));
        }
        return true;
    }

    /** Where a list of goods ends that follow each other: at a semicolon or a clause that holds them against something. */
    private static int end(String lower, int from) {
        Matcher end = END.matcher(lower);
        return end.find(from) ? end.start() : lower.length();
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
