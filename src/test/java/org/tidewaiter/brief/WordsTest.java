package org.tidewaiter.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tidewaiter.trade.Language;
import org.tidewaiter.trade.Period;
import org.tidewaiter.trade.PeriodRange;

class WordsTest {
    private final Words words = Words.of(Language.ENGLISH);

    @ParameterizedTest
    @CsvSource({
        "1684000000, 1 684 m CNY",
        "181530000, 181.5 m CNY",
        "340000, 0.34 m CNY",
        "43210, 43 210 CNY",
        "-181530000, -181.5 m CNY",
        "0, 0 CNY"
    })
    void money_isReadable(BigDecimal value, String expected) {
        String plain = words.money(value, "CNY")
                .replace('\u2009', ' ')
                .replace('\u00a0', ' ')
                .replace('\u2212', '-');
        assertThat(plain).isEqualTo(expected);
    }

    @Test
    void smallAmountInMillions_isNotShownAsZero() {
        assertThat(words.millions(BigDecimal.valueOf(700))).endsWith("0.01").startsWith("<");
        assertThat(words.millions(BigDecimal.ZERO)).isEqualTo("0.00");
        assertThat(words.millions(BigDecimal.valueOf(181_530_000))).isEqualTo("181.53");
    }

    @Test
    void range_namesMonthsOfOneYearOnce() {
        assertThat(words.range(PeriodRange.parse("2023-01..2023-10"))).isEqualTo("January to October 2023");
        assertThat(words.range(PeriodRange.parse("2022-11..2023-02"))).isEqualTo("November 2022 to February 2023");
        assertThat(words.range(PeriodRange.parse("2023"))).isEqualTo("2023");
        assertThat(Words.of(Language.KOREAN).range(PeriodRange.parse("2023-01..2023-10")))
                .isEqualTo("2023년 1월~10월");
        assertThat(Words.of(Language.CHINESE).range(PeriodRange.parse("2023-01..2023-10")))
                .isEqualTo("2023年1月至10月");
    }

    @Test
    void chinese_writesTheSameDigitsInMillionsAndCitesTheParagraph() {
        Words chinese = Words.of(Language.CHINESE);
        assertThat(chinese.money(new BigDecimal("181530000"), "CNY")).isEqualTo("181.5\u00a0百万\u00a0CNY");
        assertThat(chinese.day(LocalDate.of(2023, 11, 20))).isEqualTo("2023年11月20日");
        assertThat(HeadLine.of(InventedFacts.in(Language.CHINESE), chinese).finding())
                .isEqualTo("属 S/RES/2397 ¶7 范围的货物出现在中国对朝鲜的出口中");
        assertThat(chinese.place(
                        InventedFacts.in(Language.CHINESE).scope().paragraphs().getLast()))
                .isEqualTo("S/RES/2397 (2017) 第7段：出口");
    }

    @Test
    void periods_areShownAsRuns() {
        assertThat(words.periods(List.of(Period.parse("2022-12"), Period.parse("2023-01"), Period.parse("2023-03"))))
                .isEqualTo("2022-12..2023-01, 2023-03");
    }

    @Test
    void headLine_saysThatGoodsInScopeAppear() {
        assertThat(HeadLine.of(InventedFacts.english(), words).finding())
                .isEqualTo("Goods in scope of S/RES/2397 ¶7 appear in China’s exports to North Korea");
    }
}
