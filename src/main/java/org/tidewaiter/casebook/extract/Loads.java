package org.tidewaiter.casebook.extract;

import java.util.ArrayList;
import java.util.List;

/** Amounts that stand each with goods of their own: "80 truck tires and dozens of tons of diesel". */
final class Loads {
    private static final int NEAR = 25; // letters between an amount and its goods

    private Loads() {}

    /** The goods with their amount, load by load; fewer than two where the sentence tells of one event. */
    static List<List<Span>> split(Scene scene) {
        List<List<Span>> loads = new ArrayList<>();
        List<Span> quantities = scene.list(SpanKind.QUANTITY);
        List<Span> goods = scene.list(SpanKind.GOODS);
        for (int at = 0; at < quantities.size(); at++) {
            Span quantity = quantities.get(at);
            int stop = at + 1 < quantities.size()
                    ? quantities.get(at + 1).start()
                    : scene.passage().end();
            List<Span> own = goods.stream()
                    .filter(span -> span.start() >= quantity.start() && span.start() < stop)
                    .toList();
            if (own.isEmpty() || own.getFirst().start() - quantity.end() > NEAR) {
                return List.of();
            }
            List<Span> load = new ArrayList<>(own);
            load.add(quantity);
            loads.add(load);
        }
        boolean all = goods.stream().allMatch(span -> loads.stream().anyMatch(load -> load.contains(span)));
        boolean differ =
                loads.stream().map(load -> load.getFirst().value()).distinct().count() == loads.size();
        return all && differ ? loads : List.of();
    }
}
