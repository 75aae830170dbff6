package org.tidewaiter.casebook.extract;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.tidewaiter.casebook.ClaimKind;
import org.tidewaiter.casebook.SlotName;

/** Prices and rates on markets that rose or fell, told beside them or in the sentence after. */
final class MarketChanges {
    private static final Pattern POINTS_BACK =
            Pattern.compile("^(?:that|this|it|which) (?:is|was|means|meant|makes|amounts|equals|marks)\\b");

    private MarketChanges() {}

    static boolean isMarket(Scene scene) {
        boolean sized = scene.has(SpanKind.PERCENT)
                || scene.has(SpanKind.TIMES_AS_MUCH)
                || scene.lower().contains("twice");
        return sized
                && (hasWon(scene)
                        || (scene.memory().market
                                && POINTS_BACK.matcher(scene.lower()).find()));
    }

    static ClaimDraft claim(Scene scene, Span change) {
        Memory memory = scene.memory();
        List<Span> goods = scene.list(SpanKind.GOODS);
        boolean ofRate =
                hasWon(scene) && goods.isEmpty() && PriceRule.prices(scene).isEmpty();
        if (goods.isEmpty() && !memory.marketRate && !ofRate) {
            goods = memory.marketGoods;
        }
        Optional<Span> base = MarketTimes.base(scene)
                .or(() -> Bases.find(scene, null))
                .or(() -> Optional.ofNullable(memory.marketBase));
        Optional<Span> own = Periods.listOwn(scene).stream()
                .filter(span -> base.filter(day -> day.value().compareTo(span.value()) >= 0)
                        .isEmpty())
                .findFirst();
        Optional<Span> last = Optional.ofNullable(memory.marketLast)
                .filter(span -> base.filter(day -> day.value().compareTo(span.value()) >= 0)
                        .isEmpty());
        return new ClaimDraft(ClaimKind.COMPARISON, Cues.of(scene.lower()), scene.passage())
                .add(SlotName.CHANGE, change)
                .addAll(SlotName.GOODS, goods)
                .add(SlotName.TIME, own.or(() -> last).or(() -> MarketTimes.quoted(scene)))
                .add(SlotName.BASE, base);
    }

    static boolean hasWon(Scene scene) {
        return scene.list(SpanKind.MONEY).stream()
                .anyMatch(span -> Figures.currency(span).equals("KPW"));
    }
}
