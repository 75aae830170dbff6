package org.tidewaiter.casebook.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrintedTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "24,000 dozens | 288000 | 6000",
                "3.2 kt | 3200 | 50",
                "750 grams | 0.75 | 0.0005",
                "nine tenths | 90 | 4.5"
            })
    void halfAUnit_isThatOfTheAmountWhereTheUnitIsAnother(String words, BigDecimal amount, BigDecimal half) {
        assertThat(Printed.halfUnit(words, amount)).isEqualByComparingTo(half);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "181.53 million yuan | 5000",
                "$25.7 million | 50000",
                "1.67 billion yuan | 5000000",
                "3억 원 | 50000000",
                "1.5万吨 | 500",
                "12 percent | 0.5",
                "1,726 kilograms | 0.5",
                "151,920,000 yuan | 500",
                "2,000,000 tons | 500",
                "200 tons | 0.5",
            })
    void halfAUnitOfTheLastPrintedDigit(String words, BigDecimal half) {
        assertThat(Printed.halfUnit(words)).isEqualByComparingTo(half);
    }

    @Test
    void theNumberOfTheAmountCounts_notTheOneBeforeIt() {
        assertThat(Printed.halfUnit("151.92 million yuan ($21.5 million)", new BigDecimal("21500000")))
                .isEqualByComparingTo("50000");
    }

    @Test
    void aRoundAmountInWords_isAbout() {
        assertThat(Printed.halfUnit("half a billion yuan", new BigDecimal("500000000")))
                .isEqualByComparingTo("25000000");
        assertThat(Printed.halfUnit("sixty-five tons", new BigDecimal("65"))).isEqualByComparingTo("0.5");
        assertThat(Printed.halfUnit("a dollar", BigDecimal.ONE)).isZero();
    }

    @Test
    void aboutIsFivePerCent() {
        BigDecimal amount = new BigDecimal("28300000");
        assertThat(Printed.tolerance("$28.3 million", "(around $28.3 million", amount))
                .isEqualByComparingTo("1415000");
        assertThat(Printed.tolerance("$28.3 million", "worth $28.3 million", amount))
                .isEqualByComparingTo("50000");
    }
}
