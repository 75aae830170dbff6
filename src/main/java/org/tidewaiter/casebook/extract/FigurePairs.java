package org.tidewaiter.casebook.extract;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.tidewaiter.casebook.ClaimKind;
import org.tidewaiter.casebook.Passage;
import org.tidewaiter.casebook.SlotName;

/** Two figures of one sentence, the second told to compare the first with: "21,600 tons, after 16,234 tons in July 2023". */
final class FigurePairs {
    private FigurePairs() {}

    static Optional<ClaimDraft> comparison(Scene scene) {
        if (!Recorded.is(scene)) {
            return Optional.empty();
        }
        List<Span> figures = TradeValueRule.figures(scene);
        List<Passage> parts = figures.isEmpty() ? List.of() : FigureParts.of(scene, figures);
        for (int at = 1; at < figures.size(); at++) {
            Span base = figures.get(at);
            if (!Figures.isBase(scene, base)) {
                continue;
            }
            Optional<Span> head = figures.subList(0, at).stream()
                    .filter(span -> Figures.currency(span).equals(Figures.currency(base)))
                    .findFirst();
            Optional<Span> baseTime = FigureTimes.find(scene, base, parts.get(at));
            if (head.isPresent() && baseTime.isPresent()) {
                int first = figures.indexOf(head.get());
                int order = low(head.get()).compareTo(low(base));
                return Optional.of(new ClaimDraft(ClaimKind.COMPARISON, Cues.of(scene.lower()), scene.passage())
                        .add(
                                SlotName.CHANGE,
                                Span.of(
                                        SpanKind.PERCENT,
                                        order > 0 ? "up" : order < 0 ? "down" : "same",
                                        new Passage(head.get().start(), base.end()),
                                        "two figures"))
                        .addAll(SlotName.GOODS, TradeValueRule.goods(scene, head.get(), figures))
                        .add(SlotName.DIRECTION, Directions.inherited(scene))
                        .add(SlotName.TIME, FigureTimes.find(scene, head.get(), parts.get(first)))
                        .add(SlotName.BASE, baseTime));
            }
        }
        return Optional.empty();
    }

    private static BigDecimal low(Span figure) {
        return new BigDecimal(figure.value().replaceAll("(?:\\.\\.| ).*", ""));
    }
}
