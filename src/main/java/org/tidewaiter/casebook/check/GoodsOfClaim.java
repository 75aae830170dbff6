package org.tidewaiter.casebook.check;

import java.util.ArrayList;
import java.util.List;
import org.tidewaiter.casebook.Claim;
import org.tidewaiter.casebook.Slot;
import org.tidewaiter.casebook.SlotName;
import org.tidewaiter.goods.Baskets;

/**
 * The codes a claim is about.
 *
 * @param codes  as they stand in tables; empty where the claim names no goods and so means all
 * @param vague  true where words such as "minerals" name a basket and no goods
 */
public record GoodsOfClaim(List<String> codes, boolean vague) {
    private static final String BASKET = "basket:";

    static GoodsOfClaim of(Claim claim) {
        List<String> codes = new ArrayList<>();
        boolean vague = false;
        for (Slot slot : claim.list(SlotName.GOODS)) {
            vague |= slot.value().startsWith(BASKET);
            codes.addAll(codes(slot.value()));
        }
        return new GoodsOfClaim(codes, vague);
    }

    /** The codes behind one value of a goods slot. */
    public static List<String> codes(String value) {
        if (!value.startsWith(BASKET)) {
            return List.of(value);
        }
        return switch (value.substring(BASKET.length())) {
            case "seafood" -> List.of("03", "1604", "1605");
            case "fuel" -> List.of("27");
            case String name -> Baskets.packed().get(name).codes();
        };
    }

    /** What to ask tables for: everything where no goods are named. */
    List<String> prefixes() {
        return codes.isEmpty() ? List.of("") : codes;
    }

    @Override
    public String toString() {
        return codes.isEmpty() ? "all goods" : "HS " + String.join(", ", codes);
    }
}
