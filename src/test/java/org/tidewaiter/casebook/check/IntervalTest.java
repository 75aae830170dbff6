package org.tidewaiter.casebook.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Random;
import org.junit.jupiter.api.Test;

class IntervalTest {
    private static final int DRAWS = 2_000;

    private static BigDecimal draw(Random random, Interval from) {
        return from.low().add(from.high().subtract(from.low()).multiply(BigDecimal.valueOf(random.nextDouble())));
    }

    private static Interval draw(Random random) {
        BigDecimal low = BigDecimal.valueOf(1 + random.nextInt(500)).movePointLeft(1);
        return new Interval(
                low, low.add(BigDecimal.valueOf(random.nextInt(3000)).movePointLeft(1)), "t");
    }

    @Test
    void impliedPrice_holdsEveryPriceThatTheAmountsAllow() {
        Random random = new Random(20240618);
        for (int i = 0; i < DRAWS; i++) {
            Interval in = draw(random);
            Interval price = draw(random);
            Interval out = draw(random);
            Interval implied = in.times(price, "USD").over(out, "USD/t");
            BigDecimal possible =
                    draw(random, in).multiply(draw(random, price)).divide(draw(random, out), MathContext.DECIMAL64);
            assertThat(implied.holds(possible))
                    .as("%s of %s", possible, implied)
                    .isTrue();
        }
    }

    @Test
    void ends_areThoseOfTheArithmetic() {
        Interval implied = Interval.parse("50..240 t")
                .times(Interval.parse("450..900 USD/t"), "USD")
                .over(Interval.parse("30..70 t"), "USD/t");
        assertThat(implied).hasToString("321..7200 USD/t");
        assertThat(implied.covers(Interval.parse("1500 USD/t"))).isTrue();
        assertThat(implied.covers(Interval.parse("120..400 USD/t"))).isFalse();
    }
}
