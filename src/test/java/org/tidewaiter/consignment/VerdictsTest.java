package org.tidewaiter.consignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.tidewaiter.goods.Nomenclature;
import org.tidewaiter.law.Assessment;
import org.tidewaiter.law.Movement;
import org.tidewaiter.trade.Area;
import org.tidewaiter.trade.Areas;
import org.tidewaiter.trade.CommodityCode;
import org.tidewaiter.trade.HsRevision;

class VerdictsTest {

    @Test
    void rememberedVerdict_isWordForWordTheOneForItsDay() {
        Verdicts verdicts = new Verdicts(Screened.ASSESSOR);
        List<String> codes = Nomenclature.packed().listCodes(6, HsRevision.HS2017);
        List<Area> areas = List.of(
                Areas.packed().get(408), Areas.packed().get(156), Areas.packed().get(410));
        long seed = 7;
        Random random = new Random(seed);
        for (int i = 0; i < 4000; i++) {
            String digits = codes.get(random.nextInt(40) * 130 % codes.size());
            LocalDate day = LocalDate.of(2006, 1, 1).plusDays(random.nextInt(7300));
            CommodityCode code = new CommodityCode(digits, HsRevision.inForceOn(day));
            Area from = areas.get(random.nextInt(3));
            Area to = areas.get(random.nextInt(3));
            Assessment direct = Screened.ASSESSOR.assess(Movement.on(code, from, to, day));
            Verdict remembered = verdicts.on(code, from, to, day);
            String where = "seed " + seed + ", row " + i + ": " + code + " " + from.shortCode() + to.shortCode() + day;
            assertThat(remembered.state()).as(where).isEqualTo(State.of(direct.answer()));
            assertThat(remembered.reasonsOn(day)).as(where).isEqualTo(direct.reasons());
            assertThat(remembered.measures()).as(where).isEqualTo(direct.measures());
        }
    }
}
