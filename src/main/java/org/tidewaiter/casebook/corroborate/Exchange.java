package org.tidewaiter.casebook.corroborate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tidewaiter.casebook.SlotName;
import org.tidewaiter.casebook.check.Interval;
import org.tidewaiter.casebook.check.Route;
import org.tidewaiter.casebook.check.Tonnes;
import org.tidewaiter.casebook.store.FieldReport;
import org.tidewaiter.goods.Baskets;

/**
 * The two sides of a barter as a report tells them, seen from North Korea.
 *
 * @param cameIn tonnes; null where no weight is told
 * @param wentOut tonnes; null where no weight is told
 * @param assumed how what the report leaves open was taken
 */
record Exchange(
        Route in,
        Route out,
        List<String> goodsIn,
        List<String> goodsOut,
        @Nullable Interval cameIn,
        @Nullable Interval wentOut,
        List<String> assumed) {
    private static final String MINERALS = "minerals";

    /** What a person adds to a report; null where the report is to say it. */
    record Given(@Nullable Interval cameIn, @Nullable Interval wentOut, List<String> goodsOut) {}

    /** Empty where the report does not name both ways. */
    static Optional<Exchange> of(FieldReport report, Given given) {
        List<Route> routes = report.list(SlotName.DIRECTION).stream()
                .flatMap(way -> Route.parse(way).stream())
                .toList();
        Optional<Route> in = routes.stream().filter(Route::isIntoNorthKorea).findFirst();
        Optional<Route> out = routes.stream().filter(Route::isOutOfNorthKorea).findFirst();
        if (in.isEmpty() || out.isEmpty()) {
            return Optional.empty();
        }
        List<String> assumed = new ArrayList<>();
        List<String> goods = report.list(SlotName.GOODS);
        List<String> goodsOut = given.goodsOut().isEmpty()
                ? goods.stream().filter(Exchange::isMineral).toList()
                : given.goodsOut();
        List<String> goodsIn =
                goods.stream().filter(each -> !goodsOut.contains(each)).toList();
        if (given.goodsOut().isEmpty()) {
            assumed.add("Minerals are taken as what went out, all else as what came in; --went-goods says otherwise.");
        }
        boolean inFirst = routes.indexOf(in.get()) < routes.indexOf(out.get());
        List<String> told = report.list(SlotName.QUANTITY);
        boolean paired = told.size() == 2 && routes.size() == 2;
        if (paired && (given.cameIn() == null || given.wentOut() == null)) {
            assumed.add("Quantities are taken in the order of the directions; --came and --went say otherwise.");
        }
        return Optional.of(new Exchange(
                in.get(),
                out.get(),
                goodsIn,
                goodsOut,
                weight(given.cameIn(), paired ? told.get(inFirst ? 0 : 1) : ""),
                weight(given.wentOut(), paired ? told.get(inFirst ? 1 : 0) : ""),
                List.copyOf(assumed)));
    }

    private static @Nullable Interval weight(@Nullable Interval given, String told) {
        return given != null || told.isEmpty() ? given : Tonnes.ofQuantity(told).orElse(null);
    }

    private static boolean isMineral(String goods) {
        return goods.equals("basket:" + MINERALS)
                || Baskets.packed().get(MINERALS).codes().stream().anyMatch(goods::startsWith);
    }
}
