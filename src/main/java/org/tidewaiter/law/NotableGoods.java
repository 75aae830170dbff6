package org.tidewaiter.law;

import java.util.List;
import org.tidewaiter.trade.HsRevision;

/** Goods that people often believe covered and that are not, or not surely: the reason an answer prints for them. */
public record NotableGoods(
        String id,
        LegalAct act,
        List<String> codes,
        HsRevision revision,
        AreaSet from,
        AreaSet to,
        String says,
        Confidence confidence,
        List<String> sources) {

    public NotableGoods {
        codes = List.copyOf(codes);
        sources = List.copyOf(sources);
    }
}
