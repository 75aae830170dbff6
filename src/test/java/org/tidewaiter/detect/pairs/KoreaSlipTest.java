package org.tidewaiter.detect.pairs;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.tidewaiter.detect.pairs.KoreaSlip.Answer;
import org.tidewaiter.detect.pairs.KoreaSlip.Figures;
import org.tidewaiter.detect.pairs.KoreaSlip.Verdict;

class KoreaSlipTest {
    private static final double UNKNOWN = Double.NaN;
    private final NorthSouth detector = new NorthSouth();

    private Answer judge(double valueNorth, double kgNorth, double valueSouth, double kgSouth) {
        return detector.judge(new Figures(valueNorth, kgNorth, valueSouth, kgSouth, 1, 5, 5, false));
    }

    @Test
    void muchLargerAlikeAndUsual_isLikely() {
        Answer answer = judge(1_000, 100, 50_000, 6_000);
        assertThat(answer.verdict()).isEqualTo(Verdict.LIKELY);
        assertThat(answer.timesLarger()).isEqualTo(50);
        assertThat(answer.says())
                .isEqualTo(
                        "Probably South Korea was meant: the flow with South Korea is 50 times as large; its price per"
                                + " kilogram is 1.2 times that of the South's; these goods were traded with the South in 5 and with"
                                + " the North in 1 of 5 known periods.");
    }

    @Test
    void justBelowTwentyTimes_isPossibleAtTheSamePriceAndNotOtherwise() {
        assertThat(judge(1_000, 100, 19_900, 2_000).verdict()).isEqualTo(Verdict.POSSIBLE);
        assertThat(judge(1_000, 100, 20_000, 2_100).verdict()).isEqualTo(Verdict.LIKELY);
        assertThat(judge(1_000, 100, 19_900, 20_000).verdict()).isEqualTo(Verdict.NOT_EXPLAINED);
        assertThat(judge(1_000, UNKNOWN, 19_900, 2_000).verdict()).isEqualTo(Verdict.NOT_EXPLAINED);
    }

    @Test
    void anotherPrice_isPossibleOnly() {
        assertThat(judge(1_000, 100, 50_000, 25_000).verdict()).isEqualTo(Verdict.POSSIBLE);
    }

    @Test
    void noWeightOrTooSmallAWeight_isNoPrice() {
        assertThat(judge(1_000, UNKNOWN, 50_000, 25_000).verdict()).isEqualTo(Verdict.LIKELY);
        assertThat(judge(1_000, 2, 50_000, 25_000).says()).contains("a weight under 10 kg gives no price");
    }

    @Test
    void equalPrice_saysNothing() {
        Answer answer = judge(1_000, 100, 19_000, 1_900);
        assertThat(answer.verdict()).isEqualTo(Verdict.NOT_EXPLAINED);
        assertThat(answer.says()).contains("weights are worked out from values");
    }

    @Test
    void nothingWithTheSouth_isNotExplained() {
        assertThat(judge(1_000, 100, 0, UNKNOWN).says())
                .startsWith("Not explained by a slip between the two Koreas: no such flow with South Korea");
        assertThat(judge(1_000, 100, UNKNOWN, UNKNOWN).verdict()).isEqualTo(Verdict.NOT_EXPLAINED);
    }

    @Test
    void southThatIsNotTheUsualPartner_isNotExplained() {
        Figures rare = new Figures(1_000, 100, 50_000, 6_000, 1, 2, 5, false);
        Figures asOften = new Figures(1_000, 100, 9_000, 900, 4, 4, 5, false);
        assertThat(detector.judge(rare).verdict()).isEqualTo(Verdict.NOT_EXPLAINED);
        assertThat(detector.judge(asOften).verdict()).isEqualTo(Verdict.NOT_EXPLAINED);
    }

    @Test
    void slipMadeEveryYear_isNoHabit() {
        Figures everyYear = new Figures(1_000, 100, 50_000, 6_000, 5, 5, 5, false);
        assertThat(detector.judge(everyYear).verdict()).isEqualTo(Verdict.LIKELY);
    }

    @Test
    void countryAtTheBorder_isNeverTakenForAMistake() {
        Answer answer = detector.judge(new Figures(1_000, 100, 50_000, 6_000, 1, 5, 5, true));
        assertThat(answer.verdict()).isEqualTo(Verdict.NOT_EXPLAINED);
        assertThat(NorthSouth.bordersNorth(156)).isTrue();
        assertThat(NorthSouth.bordersNorth(616)).isFalse();
    }
}
