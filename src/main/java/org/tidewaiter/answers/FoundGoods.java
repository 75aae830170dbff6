package org.tidewaiter.answers;

import org.tidewaiter.goods.Hit;
import org.tidewaiter.law.Answer;
import org.tidewaiter.trade.CommodityCode;
import org.tidewaiter.trade.HsRevision;

/** A found code with its status in both directions. */
public record FoundGoods(
        String code, HsRevision hsEdition, String label, String labelEn, Hit.Match match, Answer fromKp, Answer toKp) {
    public static FoundGoods of(Hit hit, GoodsLaw law) {
        CommodityCode code = law.code(hit.code());
        GoodsLaw.Status status = law.status(code);
        return new FoundGoods(
                hit.code(),
                code.revision(),
                hit.label(),
                GoodsView.Names.of(code).en(),
                hit.match(),
                status.fromKp().answer(),
                status.toKp().answer());
    }
}
