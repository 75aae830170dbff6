package org.tidewaiter.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tidewaiter.goods.Nomenclature;
import org.tidewaiter.trade.Area;
import org.tidewaiter.trade.Areas;
import org.tidewaiter.trade.CommodityCode;
import org.tidewaiter.trade.HsRevision;
import org.tidewaiter.trade.Period;

/** Guards against a screening that asks the concordance again for every row. */
class AssessorSpeedTest {
    private static final int FLOOR_PER_SECOND = 50_000; // measured above 200,000 on two cores; room for a busy machine

    @Test
    void everySubheadingOfAYear_isAssessedFast() {
        Assessor assessor = Assessor.of(RuleBooks.packed());
        Area korea = Areas.packed().parse("KP");
        Area china = Areas.packed().parse("CN");
        List<Movement> movements = new ArrayList<>();
        for (String code : Nomenclature.packed().listCodes(6, HsRevision.HS2017)) {
            for (int month = 1; month <= 12; month++) {
                Period period = new Period(201700 + month);
                CommodityCode goods = new CommodityCode(code, HsRevision.HS2017);
                movements.add(new Movement(goods, korea, china, period.start(), period.end()));
                movements.add(new Movement(goods, china, korea, period.start(), period.end()));
            }
        }
        movements.forEach(assessor::assess); // works out each code once and warms up
        long start = System.nanoTime();
        long measures = 0;
        for (Movement movement : movements) {
            measures += assessor.assess(movement).measures().size();
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        assertThat(measures).isPositive();
        assertThat(movements.size() / seconds)
                .as("%d assessments in %.2f s", movements.size(), seconds)
                .isGreaterThan(FLOOR_PER_SECOND);
    }
}
