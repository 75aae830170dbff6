package org.tidewaiter.detect.run;

import java.util.List;
import org.tidewaiter.detect.FlowKey;
import org.tidewaiter.law.Assessment;
import org.tidewaiter.law.Assessor;
import org.tidewaiter.law.Measure;
import org.tidewaiter.law.Movement;
import org.tidewaiter.law.RuleBooks;
import org.tidewaiter.trade.Area;
import org.tidewaiter.trade.Areas;
import org.tidewaiter.trade.CommodityCode;
import org.tidewaiter.trade.HsRevision;
import org.tidewaiter.trade.Period;

/** The packed rule books, codes read in the edition in force in their month; for examples without loaded figures. */
public final class PackedLaw implements Law {
    private final Assessor assessor = Assessor.of(RuleBooks.packed());

    @Override
    public Assessment assess(FlowKey key, Period period) {
        return assessor.assess(new Movement(
                new CommodityCode(key.code(), HsRevision.inForceOn(period.start())),
                origin(key),
                destination(key),
                period.start(),
                period.end()));
    }

    @Override
    public List<Measure> listMeasures(FlowKey key) {
        return assessor.listMeasures(origin(key), destination(key));
    }

    private static Area origin(FlowKey key) {
        return Areas.packed().get(key.flow().isInward() ? key.partner() : key.reporter());
    }

    private static Area destination(FlowKey key) {
        return Areas.packed().get(key.flow().isInward() ? key.reporter() : key.partner());
    }
}
