package org.tidewaiter.consignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tidewaiter.goods.Nomenclature;
import org.tidewaiter.trade.Area;
import org.tidewaiter.trade.Areas;

/** What a cell is taken for, and what is left open. */
class CellsTest {
    private final GoodsCell goods = new GoodsCell(Nomenclature.packed(), new GoodsWords());
    private final AreaCell areas = new AreaCell(Areas.packed());
    private final DayCell days = new DayCell(Screened.TODAY);

    @ParameterizedTest
    @CsvSource({
        "2504.10, 250410",
        "2504.10.00, 25041000",
        "25041000 flake graphite, 25041000",
        "HS 2504.10 natural graphite, 250410",
        "HS코드: 2504.10 천연흑연, 250410",
        "税号2504100000, 2504100000",
        "'2504 10', 250410",
        "'2504-10', 250410",
        "２５０４１０, 250410",
        "'''250410', 250410",
        "250410.0, 250410",
        "2504, 2504",
        "2504 natural graphite, 2504",
        "30389, 030389",
        "101, 0101",
        "25041, 250410",
        "8.479890000E+09, 8479890000",
    })
    void cellThatMeansOneCode_isReadAsIt(String cell, String code) {
        assertThat(goods.read(cell).digits()).isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "8.4E+09",
                "2504.10 / 3801.10",
                "250470",
                "250",
                "3004 aluminium alloy",
                "natural graphite",
                "천연흑연",
                "石墨",
                "order 123456",
                "20 boxes",
                "12345678901234567890",
                "-",
                "=1+1"
            })
    void cellThatCouldMeanSeveralOrNone_isNotTakenForACode(String cell) {
        assertThat(goods.read(cell).isCode()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "KP",
                "prk",
                "408",
                "DPRK",
                "D.P.R.K.",
                "N. Korea",
                "North Korea",
                "Korea, DPR",
                "DPR of Korea",
                "북한",
                "조선",
                "조선민주주의인민공화국",
                "조선민주주의 인민공화국",
                "朝鲜",
                "朝鮮",
                "North Korea (KP)",
                "Pyongyang, DPRK",
                "Democratic People's Republic of Korea"
            })
    void northKorea_isKnownByItsNames(String cell) {
        assertThat(codes(cell)).containsExactly("KP");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "KR",
                "KOR",
                "410",
                "ROK",
                "Korea, Republic of",
                "Republic of Korea",
                "한국",
                "대한민국",
                "韩国",
                "韓國",
                "S. Korea"
            })
    void southKorea_isKnownByItsNames(String cell) {
        assertThat(codes(cell)).containsExactly("KR");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Korea", "KOREA", "코리아", "KP/KR", "Korea (Korea)"})
    void koreaAlone_staysBoth(String cell) {
        assertThat(codes(cell)).containsExactly("KP", "KR");
    }

    private List<String> codes(String cell) {
        return areas.read(cell, Role.FROM).areas().stream().map(Area::shortCode).toList();
    }

    @ParameterizedTest
    @CsvSource({
        "2023-05-01",
        "01.05.2023",
        "1.5.2023",
        "2023/5/1",
        "20230501",
        "2023년 5월 1일",
        "2023年5月1日",
        "2023. 5. 1.",
        "1 May 2023",
        "'May 1, 2023'",
        "01-MAY-2023",
        "2023-05-01 13:45",
        "2023-05-01T00:00:00Z",
    })
    void dateWithOneReading_isRead(String cell) {
        assertThat(days.read(cell, Cell.Kind.TEXT)).isEqualTo(DayReading.day(java.time.LocalDate.of(2023, 5, 1)));
    }

    @Test
    void dayAndMonthThatCouldBeEither_keepBoth() {
        assertThat(days.read("03/04/2018", Cell.Kind.TEXT).spans()).hasSize(2);
        assertThat(days.read("13/04/2018", Cell.Kind.TEXT).spans()).hasSize(1);
        assertThat(days.read("04/04/2018", Cell.Kind.TEXT).spans()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"soon", "2023-02-30", "31/31/2023", "45047", "01.05.23", "99999999"})
    void noDate_isNone(String cell) {
        assertThat(days.read(cell, Cell.Kind.TEXT).spans()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'1,000.50', 1000.50, ''",
        "'1.000,50', 1000.50, ''",
        "'1,000', 1000, ''",
        "12500, 12500, ''",
        "USD 1200, 1200, USD",
        "'$1,200.5', 1200.5, USD",
        "'1,500,000원', 1500000, KRW",
        "1.2E+06, 1200000, ''",
    })
    void valueWithOneReading_isRead(String cell, String value, String currency) {
        Amount amount =
                Objects.requireNonNull(AmountCell.read(cell, Cell.Kind.TEXT, "").amount());
        assertThat(amount.value()).isEqualByComparingTo(value);
        assertThat(amount.currency()).isEqualTo(currency);
    }

    @ParameterizedTest
    @ValueSource(strings = {"9.500", "-400", "(500)", "many", "1,2,3", "1.2.3"})
    void valueThatIsNone_isLeftOpen(String cell) {
        assertThat(AmountCell.read(cell, Cell.Kind.TEXT, "").amount()).isNull();
    }
}
