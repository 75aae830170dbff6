package org.tidewaiter.casebook.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlipTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "10600000000 | 1061000000 | It is off by a factor of 10.",
                "38907 | 38907000 | It is off by a factor of 1000.",
                "172800000 | 127801234 | Two of its digits have changed places.",
                "8860000000 | 8664000000 | One digit of it differs.",
                "98.9 | 99.8 | Two of its digits have changed places."
            })
    void isSeenByTheDigits(String told, String right, String words) {
        assertThat(Slip.between(half(told), new BigDecimal(right))).contains(words);
    }

    @ParameterizedTest
    @CsvSource({
        "551300000, 333070000", // other digits
        "48, 84", // too short to tell
        "653300000, 3460000000", // another size
        "36600000, 36510000", // a little more
        "271900000, 917200000", // changed places, but not side by side
        "5, 0"
    })
    void isNotSeenElsewhere(String told, String right) {
        assertThat(Slip.between(half(told), new BigDecimal(right))).isEmpty();
    }

    private static Interval half(String told) {
        BigDecimal number = new BigDecimal(told);
        BigDecimal room = number.stripTrailingZeros().ulp().divide(BigDecimal.TWO);
        return new Interval(number.subtract(room), number.add(room), "CNY");
    }
}
