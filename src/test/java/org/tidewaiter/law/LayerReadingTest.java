package org.tidewaiter.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tidewaiter.trade.Area;
import org.tidewaiter.trade.Areas;
import org.tidewaiter.trade.CommodityCode;
import org.tidewaiter.trade.HsRevision;

/** The goods on which the layers are known to disagree. */
class LayerReadingTest {
    private static final Area KOREA = Areas.packed().parse("KP");
    private static final Area UNNAMED =
            new Area(99_999, "", "any", List.of(), List.of(), Area.Kind.COUNTRY, "any", "", "", List.of());

    private static List<LayerReading> readings(String goods, boolean supply, String day) {
        LocalDate on = LocalDate.parse(day);
        CommodityCode code = new CommodityCode(goods, HsRevision.inForceOn(on));
        return LayerReading.list(RuleBooks.packed(), code, supply ? null : KOREA, supply ? KOREA : null, UNNAMED, on);
    }

    private static String answers(List<LayerReading> readings) {
        return String.join(
                " ",
                readings.stream()
                        .map(reading -> (reading.layer().startsWith("Panel") ? "Panel" : reading.authority()) + "="
                                + (reading.answer() == null
                                        ? "none"
                                        : reading.answer().code()))
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({
        "720221, UN=undetermined Panel=undetermined CN=undetermined EU=in_scope SG=in_scope",
        "7108,   UN=undetermined Panel=none CN=out_of_scope EU=undetermined SG=in_scope",
        "2703,   UN=undetermined Panel=none CN=out_of_scope EU=in_scope SG=in_scope",
        "2704,   UN=undetermined Panel=none CN=out_of_scope EU=in_scope SG=in_scope",
        "2701,   UN=in_scope Panel=none CN=in_scope EU=in_scope SG=in_scope",
        "670420, UN=out_of_scope Panel=none CN=out_of_scope EU=undetermined SG=in_scope",
    })
    void goodsBought_haveTheReadingOfEachLayer(String goods, String answers) {
        assertThat(answers(readings(goods, false, "2026-01-05"))).isEqualTo(answers);
    }

    @ParameterizedTest
    @CsvSource({
        "271111, UN=undetermined CN=in_scope EU=in_scope SG=in_scope",
        "271112, UN=undetermined CN=out_of_scope EU=in_scope SG=in_scope",
        "100630, UN=out_of_scope CN=out_of_scope EU=out_of_scope SG=in_scope",
    })
    void goodsSupplied_haveTheReadingOfEachLayer(String goods, String answers) {
        assertThat(answers(readings(goods, true, "2026-01-05"))).isEqualTo(answers);
    }

    @ParameterizedTest
    @CsvSource({
        "720221, CN, MOFCOM/GACC 2017 No. 40, Not verified",
        "7108,   CN, '', gold ore",
        "7108,   EU, Annex IX, luxury goods",
        "2703,   CN, '', peat and coke are not among them",
        "2704,   UN, S/RES/2371, China's list does not have them",
    })
    void readingBeforeTheTextThatWasRead_saysWhy(String goods, String authority, String paragraph, String says) {
        assertThat(readings(goods, false, "2023-05-01")).anySatisfy(reading -> {
            assertThat(reading.authority()).isEqualTo(authority);
            assertThat(String.join(" ", reading.paragraphs())).contains(paragraph);
            assertThat(reading.says()).contains(says);
        });
    }

    @Test
    void listBeforeTheDayByWhichItWasInForce_saysThatItsFirstDayWasNotRead() {
        assertThat(readings("720221", false, "2018-06-01"))
                .filteredOn(reading -> reading.authority().equals("EU"))
                .isNotEmpty()
                .allSatisfy(
                        reading -> assertThat(reading.says()).contains("The day on which it took effect was not read"));
    }
}
