package org.tidewaiter.detect.price;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tidewaiter.detect.CardReader;

class PricePartsTest {

    @Test
    void declarantWithAHighLevel_isNotOdd() {
        double[] centred = Centring.within(List.of("a", "b", "a", "b", "a", "b"), new double[] {1, 9, 2, 10, 3, 30});
        assertThat(centred).containsExactly(-1, -1, 0, 0, 1, 20);
    }

    @Test
    void quantiles_lieBetweenTheirNeighbours() {
        double[] values = {4, 1, 3, 2};
        assertThat(Quantiles.quantile(values, 0.25)).isEqualTo(1.75); // as quantile() of R
        assertThat(Quantiles.median(values)).isEqualTo(2.5);
        assertThat(Quantiles.mad(values)).isEqualTo(1.4826, within(1e-4));
        assertThat(Quantiles.median(new double[0])).isNaN();
    }

    @Test
    void slip_isTheNearestWithinReach() {
        List<Slip> slips = Slip.of(CardReader.packed("unit_value"));
        assertThat(Slip.near(slips, "261100", Math.log(1050), 0.15))
                .hasValueSatisfying(slip -> assertThat(slip.kind()).isEqualTo("near a factor of 1000"));
        assertThat(Slip.near(slips, "261100", Math.log(1 / 2.2), 0.15))
                .hasValueSatisfying(slip -> assertThat(slip.kind()).isEqualTo("near kilograms for pounds"));
        assertThat(Slip.near(slips, "261100", Math.log(3), 0.15)).isEmpty();
        assertThat(Slip.near(slips, "261100", Math.log(7.33), 0.15)).isEmpty();
    }

    @Test
    void coverage_isHalfAndAllAtItsEnds() {
        assertThat(LeastTrimmedSquares.coverage(0.5, 20, 2)).isEqualTo(11);
        assertThat(LeastTrimmedSquares.coverage(0.75, 166, 2)).isEqualTo(125); // as ltsReg of R
        assertThat(LeastTrimmedSquares.coverage(1, 20, 2)).isEqualTo(20);
    }
}
