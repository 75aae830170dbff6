package org.tidewaiter.casebook.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tidewaiter.casebook.ClaimKind;
import org.tidewaiter.casebook.Passage;
import org.tidewaiter.casebook.SlotName;

/** Places in an order of goods, and "five of the top ten", which is a part of a whole. */
final class RankRule implements ClaimRule {
    private static final Pattern NOT_GOODS = Pattern.compile(
            "(?s) ?(?:trading partner|partner|supplier|market|buyer|exporter|city|port|province|economy).*");

    private static final Pattern THAT_PLACE =
            Pattern.compile("\\b(?:that|this|the same) (?:place|position|spot|rank)\\b");

    @Override
    public List<ClaimDraft> read(Scene scene) {
        List<Span> ranks = ranks(scene);
        boolean trade = scene.frame().customs() || scene.memory().recorded || TradeWords.isIn(scene.lower());
        List<ClaimDraft> claims = new ArrayList<>();
        Map<Span, Span> listed = trade ? RankLists.of(scene, ranks) : Map.of();
        listed.forEach((goods, rank) ->
                claims.add(new ClaimDraft(ClaimKind.RANK, Cues.of(scene.lower()), scene.passage())
                        .add(SlotName.RANK, rank)
                        .add(SlotName.GOODS, goods)
                        .add(SlotName.DIRECTION, Directions.inherited(scene))
                        .add(SlotName.TIME, Periods.ofFigure(scene, goods))
                        .add(SlotName.MEASURE, Measures.of(scene, rank, scene.passage()))));
        listed.values().stream().reduce((one, two) -> two).ifPresent(last -> scene.memory().listed = last);
        if (listed.values().stream().anyMatch(span -> span.value().equals("1"))) {
            return claims;
        }
        List<Passage> parts = ranks.size() < 2 ? List.of() : FigureParts.of(scene, ranks);
        for (Span rank : ranks) {
            if (!trade
                    || listed.containsValue(rank)
                    || NOT_GOODS.matcher(scene.after(rank)).matches()) {
                continue;
            }
            boolean part = rank.value().contains("/") && !rank.value().matches("(\\d+)/\\1");
            ClaimDraft claim = new ClaimDraft(
                    part ? ClaimKind.SHARE : ClaimKind.RANK,
                    Cues.of(scene.lower()),
                    parts.isEmpty() ? scene.passage() : FigureParts.words(scene, parts.get(ranks.indexOf(rank))));
            claim.add(SlotName.RANK, rank);
            List<Span> goods = goods(scene, rank, ranks).stream()
                    .filter(span -> !listed.containsKey(span))
                    .toList();
            claim.addAll(SlotName.GOODS, goods);
            claim.add(SlotName.DIRECTION, Directions.inherited(scene));
            claim.add(SlotName.TIME, monthOf(scene, rank).or(() -> Periods.ofFigure(scene, rank)));
            if (!part) {
                claim.add(
                        SlotName.MEASURE,
                        Measures.of(scene, rank, parts.isEmpty() ? scene.passage() : parts.get(ranks.indexOf(rank))));
            }
            claims.add(claim);
        }
        return claims;
    }

    /** "September was the busiest month, June the runner-up": the month or quarter named before its place. */
    private static Optional<Span> monthOf(Scene scene, Span rank) {
        if (scene.list(SpanKind.RANK).stream().noneMatch(span -> span.rule().equals(Ranks.OF_MONTH))) {
            return Optional.empty();
        }
        List<Span> months = Periods.listOwn(scene).stream()
                .filter(span -> span.value().matches("\\d{4}-.*"))
                .toList();
        List<Span> before =
                months.stream().filter(span -> span.end() <= rank.start()).toList();
        Optional<Span> last = before.stream().reduce((one, two) -> two);
        return last.filter(span -> !scene.between(span, rank).contains(";"))
                .or(() -> months.stream()
                        .filter(span -> span.start() >= rank.end()
                                && !scene.between(rank, span).contains(";"))
                        .findFirst())
                .or(() -> last);
    }

    /** As said; "that place" is the one of a sentence before. */
    private static List<Span> ranks(Scene scene) {
        List<Span> ranks = scene.list(SpanKind.RANK);
        Matcher back = THAT_PLACE.matcher(scene.lower());
        Span before = scene.memory().rank;
        return ranks.isEmpty() && before != null && back.find()
                ? List.of(Span.of(
                        SpanKind.RANK, before.value(), scene.sentence().at(back.start(), back.end()), "rank before"))
                : ranks;
    }

    /** Of the part before or around the rank; "no other good" points at the sentence before. */
    private static List<Span> goods(Scene scene, Span rank, List<Span> ranks) {
        List<Span> goods = Figures.goods(scene, rank, ranks);
        if (goods.size() > 1 && ranks.size() == 1) {
            List<Span> before =
                    goods.stream().filter(span -> span.end() <= rank.start()).toList();
            goods = before.isEmpty() ? goods : before;
        }
        return goods.isEmpty() && TradeValueRule.isAboutGoodsBefore(scene) ? scene.memory().tradeGoods : goods;
    }
}
