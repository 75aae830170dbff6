package org.tidewaiter.detect.judgement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tidewaiter.detect.run.Rank;

class FindingViewTest {

    @ParameterizedTest
    @CsvSource({"0.000003, 1", "0.07, 7", "0.0701, 8", "0.12, 12", "0, 0"})
    void falseAlarms_areNeverRoundedDown(double q, int percent) {
        assertThat(with(q).falsePercentAtMost()).isEqualTo(percent);
    }

    @Test
    void rule_promisesNoShareOfFalseAlarms() {
        assertThat(with(null).falsePercentAtMost()).isNull();
    }

    private static FindingView with(@Nullable Double q) {
        return new FindingView(
                "a",
                "b",
                "surge",
                "surge",
                "",
                "",
                "CN",
                "KP",
                "import",
                "720221",
                "ferrosilicon",
                "2023-10",
                "2023-10",
                "up",
                2.0,
                1.0,
                .5,
                1.5,
                "USD",
                q,
                q,
                new Rank(0, 0, 0, 0, 0),
                null,
                List.of(),
                null,
                Map.of(),
                List.of(),
                null,
                null);
    }
}
