package org.tidewaiter.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.tidewaiter.goods.Basket;
import org.tidewaiter.goods.Baskets;
import org.tidewaiter.trade.CommodityCode;
import org.tidewaiter.trade.HsRevision;
import org.tidewaiter.warehouse.Engine;

/**
 * Which codes in use belong to the asked basket or codes. {@code partly} are codes that hold goods of the basket beside
 * others: they are left out, and said, since nobody can say how much of them belongs.
 */
record WantedGoods(Set<String> partly) {

    WantedGoods {
        partly = Set.copyOf(partly);
    }

    private record Used(String code, String edition) {}

    static WantedGoods mark(Engine engine, GoodsChoice goods) {
        if (goods.isAll()) {
            return new WantedGoods(Set.of());
        }
        String name = goods.basket();
        Basket basket = name == null ? null : Baskets.packed().get(name);
        Set<String> partly = new TreeSet<>();
        List<Object[]> wanted = new ArrayList<>();
        List<Used> all = engine.list(
                "concepts/slice/codes_in_use",
                Map.of(),
                row -> new Used(row.getString("code"), row.getString("hs_edition")));
        for (Used used : all) {
            boolean asked = goods.codes().stream().anyMatch(used.code()::startsWith);
            switch (asked ? Basket.Share.ALL : share(basket, used)) {
                case ALL -> wanted.add(new Object[] {used.code(), used.edition()});
                case PART -> partly.add(used.code());
                case NONE -> {
                    // not asked for
                }
            }
        }
        engine.insert("wanted_codes", List.of("code", "hs_edition"), wanted);
        return new WantedGoods(partly);
    }

    private static Basket.Share share(@Nullable Basket basket, Used used) {
        if (basket == null) {
            return Basket.Share.NONE;
        }
        HsRevision edition = used.edition().isEmpty() ? basket.revision() : HsRevision.valueOf(used.edition());
        return basket.share(new CommodityCode(used.code(), edition));
    }
}
