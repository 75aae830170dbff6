package org.tidewaiter.scorecard.pairs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tidewaiter.detect.Direction;
import org.tidewaiter.detect.pairs.Barter;
import org.tidewaiter.scorecard.Benchmark;
import org.tidewaiter.scorecard.Rounds;
import org.tidewaiter.scorecard.Score;
import org.tidewaiter.scorecard.ScoreSettings;
import org.tidewaiter.trade.Period;

/** Each benchmark small, with one seed and without peers. */
class PairBenchmarksTest {
    @TempDir
    @SuppressWarnings("NullAway.Init") // set by JUnit
    private Path work;

    private Score run(Benchmark benchmark) {
        return Assertions.assertTimeout(
                Duration.ofSeconds(20), // on a busy machine; two seconds on a quiet one
                () -> benchmark.run(new ScoreSettings(work, Path.of("bench/peers"), 9_001, 1, false)));
    }

    private static double measure(Score score, int line, String name) {
        return score.lines().get(line).measures().stream()
                .filter(measure -> measure.name().equals(name))
                .findFirst()
                .orElseThrow()
                .median();
    }

    @Test
    void codeSwitch_findsMostOfWhatMovedAndLittleElse() {
        Score score = run(new CodeSwitchBenchmark(120, 24));
        assertThat(measure(score, 0, "precision")).isGreaterThan(.8);
        assertThat(measure(score, 0, "recall at 90 %")).isGreaterThan(.6);
        assertThat(measure(score, 0, "recall")).isGreaterThan(measure(score, 2, "recall"));
    }

    @Test
    void barter_findsWhatIsPaid() {
        Score score = run(new BarterBenchmark(3, 5));
        assertThat(measure(score, 0, "precision")).isGreaterThan(.8);
        assertThat(measure(score, 0, "recall")).isGreaterThan(.8);
        assertThat(score.lines().get(1).notRun()).isEqualTo("peers were not asked for");
    }

    @Test
    void eventWindow_findsGiftsAndKeepsItsSize() {
        Score score = run(new EventWindowBenchmark(40));
        assertThat(measure(score, 0, "power")).isGreaterThan(.6);
        assertThat(measure(score, 0, "size on another day")).isLessThan(.2);
    }

    @Test
    void quota_reckonsBarrelsAndAnInterval() {
        Score score = run(new QuotaBenchmark());
        assertThat(measure(score, 1, "pairs to the barrel")).isEqualTo(1); // August 2021, at the Committee's factor
        assertThat(measure(score, 3, "within the interval of four in five")).isBetween(.65, .9);
    }

    @Test
    void sameSeed_givesTheSameScore() {
        assertThat(run(new BarterBenchmark(1, 5))).isEqualTo(run(new BarterBenchmark(1, 5)));
    }

    @Test
    void rounds_countPrecisionAndRecall() {
        Rounds rounds = new Rounds();
        rounds.add(Set.of("a", "b", "c", "d"), Set.of("a", "b", "e"));
        assertThat(rounds.median("precision")).isEqualTo(.5);
        assertThat(rounds.median("recall")).isEqualTo(2 / 3.0);
        assertThat(rounds.atLeast("x", .6, "precision").met()).isFalse();
        assertThat(rounds.atMost("x", .6, "precision").met()).isTrue();
    }

    @Test
    void cells_areJudgedMonthByMonth() {
        Cells cells = new Cells(new Barter().card());
        for (double p : List.of(.01, .04, .2)) {
            cells.tested(Period.parse("2021-01"), Direction.NEITHER, p, () -> CellsSignal.of("01" + p));
        }
        cells.tested(Period.parse("2021-02"), Direction.NEITHER, .09, () -> CellsSignal.of("02"));
        assertThat(cells.accepted(Period.parse("2021-01"))).hasSize(2);
        assertThat(cells.accepted(Period.parse("2021-02"))).hasSize(1);
    }

    private static final class CellsSignal {
        static org.tidewaiter.detect.Signal of(String code) {
            return new org.tidewaiter.detect.Signal(
                    "x",
                    "x",
                    new org.tidewaiter.detect.FlowKey(1, 2, org.tidewaiter.trade.Flow.IMPORT, code),
                    Period.parse("2021-01"),
                    Period.parse("2021-01"),
                    Direction.NEITHER,
                    1,
                    1,
                    1,
                    1,
                    "x",
                    .1,
                    .1,
                    java.util.Map.of());
        }
    }
}
