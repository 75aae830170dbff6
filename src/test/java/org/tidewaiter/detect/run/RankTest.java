package org.tidewaiter.detect.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tidewaiter.detect.Direction;
import org.tidewaiter.detect.FlowKey;
import org.tidewaiter.detect.Signal;
import org.tidewaiter.detect.series.FalseDiscovery.Accepted;
import org.tidewaiter.law.Answer;
import org.tidewaiter.trade.Flow;
import org.tidewaiter.trade.Period;

/** The rank is the weighted mean of its four parts, and caution lowers it. */
class RankTest {
    private static Signal signal(String detector) {
        Period month = Period.parse("2023-05");
        FlowKey key = new FlowKey(616, 408, Flow.IMPORT, "850760");
        return new Signal(
                detector,
                "kind",
                key,
                month,
                month,
                Direction.UP,
                1_000_000,
                0,
                Double.NaN,
                Double.NaN,
                "USD",
                null,
                0.5,
                Map.of());
    }

    private static Ranking among(String... detectors) {
        List<Accepted> accepted = java.util.Arrays.stream(detectors)
                .map(id -> new Accepted(signal(id), null, Period.parse("2023-05")))
                .toList();
        return new Ranking(accepted, Rank.Weights.STANDARD);
    }

    @Test
    void total_isTheWeightedMeanOfTheParts() {
        Rank rank = among("surge").rank(signal("surge"), Answer.IN_SCOPE, 1_000_000);
        assertThat(rank.legal()).isEqualTo(1);
        assertThat(rank.statistical()).isEqualTo(0.5);
        assertThat(rank.value()).isEqualTo(0.5);
        assertThat(rank.corroboration()).isZero();
        assertThat(rank.total()).isCloseTo(0.4 + 0.15 + 0.1, within(1e-12));
    }

    @Test
    void otherDetectorsOfTheFlow_corroborate() {
        Rank rank = among("surge", "unit_value", "emergence").rank(signal("surge"), Answer.OUT_OF_SCOPE, 0);
        assertThat(rank.corroboration()).isEqualTo(0.75);
    }

    @Test
    void tradeThatMayBeMeantForTheSouth_weighsLittleInLaw() {
        Ranking ranking = among("banned_goods", "north_south");
        Rank rank = ranking.rank(signal("banned_goods"), Answer.IN_SCOPE, 1_000_000);
        assertThat(rank.legal()).isEqualTo(0.3);
        assertThat(rank.corroboration()).isZero();
        assertThat(ranking.mayBeSlip(signal("banned_goods"))).isTrue();
    }

    @Test
    void weightsThatAddUpToNothing_areRefused() {
        assertThatThrownBy(() -> new Rank.Weights(0, 0, 0, 0)).isInstanceOf(IllegalArgumentException.class);
    }
}
