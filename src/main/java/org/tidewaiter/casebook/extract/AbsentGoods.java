package org.tidewaiter.casebook.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/** Which goods of a sentence are those that are missing or new: of several lists the one nearest to the words that say so. */
final class AbsentGoods {
    private static final Pattern ALL = Pattern.compile("\\b(?:neither|nor|both|either)\\b");

    /** "And so did maize": said once more, of other goods. */
    private static final Pattern AGAIN =
            Pattern.compile("(?s).*\\b(?:so|as) (?:did|do|does|has|have|had|was|were|is|are) (?:the )?$");

    private AbsentGoods() {}

    /** For words that begin {@code at} letters into the sentence. */
    static List<Span> of(Scene scene, int at) {
        List<Span> all = scene.list(SpanKind.GOODS);
        List<List<Span>> lists = lists(scene, all);
        if (lists.size() < 2 || ALL.matcher(scene.lower()).find()) {
            return all;
        }
        int base = scene.passage().start();
        return lists.stream()
                .filter(list -> !AGAIN.matcher(scene.before(list.getFirst())).matches())
                .min(Comparator.comparingInt(list -> cost(scene, list, base + at)))
                .orElse(all);
    }

    /** Letters between; those of another clause are farther away. */
    private static int cost(Scene scene, List<Span> list, int at) {
        int from = Math.min(at, list.getLast().end());
        int to = Math.max(at, list.getFirst().start());
        int base = scene.passage().start();
        boolean isApart =
                from < to && scene.lower().substring(from - base, to - base).contains(";");
        int letters = list.getFirst().start() >= at
                ? list.getFirst().start() - at
                : at - list.getLast().end();
        return Math.max(letters, 0) + (isApart ? scene.lower().length() : 0);
    }

    private static List<List<Span>> lists(Scene scene, List<Span> all) {
        List<List<Span>> lists = new ArrayList<>();
        int at = 0;
        while (at < all.size()) {
            List<Span> list = Figures.group(scene, all, all.get(at), Integer.MAX_VALUE);
            lists.add(list);
            at += list.size();
        }
        return lists;
    }
}
