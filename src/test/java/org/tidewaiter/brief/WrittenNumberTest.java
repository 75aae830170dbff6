package org.tidewaiter.brief;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WrittenNumberTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "181.5 m CNY | 181.5mCNY",
                "181.5\u00a0m\u00a0CNY | 181.5mCNY",
                "181.5 million yuan | 181.5mCNY",
                "181.5 百万 CNY | 181.5mCNY",
                "181.5 백만 CNY | 181.5mCNY",
                "$239.0 million | 239.0mUSD",
                "US$ 239.0m | 239.0mUSD",
                "239.0 million US dollars | 239.0mUSD",
                "1\u2009684 m CNY | 1684mCNY",
                "1,684 m CNY | 1684mCNY",
                "650万元 | 6500000CNY",
                "1.2 billion USD | 1200000000USD",
                "43 210 CNY | 43210CNY",
                "53.8 % | 53.8%",
                "53.8 per cent | 53.8%",
                "百分之53.8 | 53.8%",
                "\u221221 % | -21%",
                "+3 % | +3%",
                "×2.1 | 2.1×",
                "2.1 times | 2.1×",
                "2.1倍 | 2.1×",
                "59 990 tonnes | 59990",
                "59 990배럴 | 59990",
                "5 千克 | 5",
                "５３.８％ | 53.8%",
                "٢٠٢٣ | 2023",
                "07 | 7"
            })
    void number_isReadWithWhatStandsBesideIt(String text, String key) {
        assertThat(WrittenNumber.in(text)).extracting(WrittenNumber::key).containsExactly(key);
    }

    @Test
    void numbersOfDatesCitationsAndCodes_standByThemselves() {
        assertThat(WrittenNumber.in("S/RES/2397 ¶7, 2023-01..2023-10; 2022,2019"))
                .extracting(WrittenNumber::key)
                .containsExactly("2397", "7", "2023", "1", "2023", "10", "2022", "2019");
    }

    @Test
    void numbersAsSigns_areSeen() {
        assertThat(WrittenNumber.in("½ of it, Ⅶ"))
                .extracting(WrittenNumber::text)
                .contains("½", "Ⅶ");
    }
}
