package org.tidewaiter.consignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tidewaiter.goods.Nomenclature;
import org.tidewaiter.law.Assessment;
import org.tidewaiter.law.MeasureHit;
import org.tidewaiter.law.Movement;
import org.tidewaiter.trade.Area;
import org.tidewaiter.trade.Areas;
import org.tidewaiter.trade.CommodityCode;
import org.tidewaiter.trade.HsRevision;

class VerdictsTest {

    private static List<Area> areas(String... codes) {
        return Stream.of(codes).map(Areas.packed()::parse).toList();
    }

    @Test
    void rememberedVerdict_ofAnAreaThatLeftTheUnion_isThatOfItsDay() {
        Verdicts verdicts = new Verdicts(Screened.ASSESSOR);
        CommodityCode whisky = new CommodityCode("220830", HsRevision.HS2017);
        Area britain = areas("GB").getFirst();
        Area north = areas("KP").getFirst();
        Verdict member = verdicts.on(whisky, britain, north, LocalDate.of(2019, 6, 1));
        Verdict left = verdicts.on(whisky, britain, north, LocalDate.of(2021, 6, 1));
        assertThat(member.measures()).extracting(MeasureHit::authority).contains("EU");
        assertThat(left.measures())
                .extracting(MeasureHit::authority)
                .isNotEmpty()
                .doesNotContain("EU");
    }

    @Test
    void rememberedVerdict_isWordForWordTheOneForItsDay() {
        Verdicts verdicts = new Verdicts(Screened.ASSESSOR);
        List<String> codes = Nomenclature.packed().listCodes(6, HsRevision.HS2017);
        List<Area> areas = areas("KP", "CN", "KR", "GB", "HR", "DE", "RU", "BY", "SO", "SG");
        long seed = 7;
        Random random = new Random(seed);
        for (int i = 0; i < 12_000; i++) {
            String digits = codes.get(random.nextInt(40) * 130 % codes.size());
            LocalDate day = LocalDate.of(2006, 1, 1).plusDays(random.nextInt(7300));
            CommodityCode code = new CommodityCode(digits, HsRevision.inForceOn(day));
            Area from = areas.get(random.nextInt(areas.size()));
            Area to = areas.get(random.nextInt(areas.size()));
            Assessment direct = Screened.ASSESSOR.assess(Movement.on(code, from, to, day));
            Verdict remembered = verdicts.on(code, from, to, day);
            String where = "seed " + seed + ", row " + i + ": " + code + " " + from.shortCode() + to.shortCode() + day;
            assertThat(remembered.state()).as(where).isEqualTo(State.of(direct.answer()));
            assertThat(remembered.reasonsOn(day)).as(where).isEqualTo(direct.reasons());
            assertThat(remembered.measures()).as(where).isEqualTo(direct.measures());
        }
    }
}
