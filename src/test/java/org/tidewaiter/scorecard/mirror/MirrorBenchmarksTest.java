package org.tidewaiter.scorecard.mirror;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tidewaiter.scorecard.Score;
import org.tidewaiter.scorecard.ScoreSettings;

class MirrorBenchmarksTest {

    @Test
    void smallWorld_isJoinedBetterThanByRulesThatCoverAsMuch(@TempDir Path work) {
        Score score = new MirrorBenchmark(20).run(new ScoreSettings(work, work, 1, 1, false));
        assertThat(score.lines()).hasSize(5);
        double ours = median(score.lines().getFirst());
        assertThat(score.lines().subList(3, 5))
                .allSatisfy(line -> assertThat(median(line)).isGreaterThan(ours));
    }

    private static double median(Score.Line line) {
        return line.measures().stream()
                .filter(measure -> measure.name().equals("root mean square error"))
                .findFirst()
                .orElseThrow()
                .median();
    }

    @Test
    void missingPeer_isSaid(@TempDir Path work) {
        Score score = new MirrorBenchmark(15).run(new ScoreSettings(work, work, 1, 1, true));
        assertThat(score.lines()).hasSize(6);
        assertThat(score.lines().getLast().notRun()).isNotNull();
    }

    @Test
    void smallWorld_hidesDiversionsThatAreFound(@TempDir Path work) {
        Score score = new DiversionBenchmark(12, 8, 5).run(new ScoreSettings(work, work, 1, 1, false));
        assertThat(score.lines()).hasSize(3);
        assertThat(score.goals().getFirst().reached()).isGreaterThanOrEqualTo(0.6);
    }

    @Test
    void area_isHalfForScoresThatSayNothing() {
        boolean[] marked = {true, false, true, false};
        assertThat(Judged.areaUnderCurve(new double[] {1, 1, 1, 1}, marked)).isEqualTo(0.5);
        assertThat(Judged.areaUnderCurve(new double[] {3, 1, 4, 2}, marked)).isEqualTo(1);
        assertThat(Judged.areaUnderCurve(new double[] {Double.NaN, 1, 4, 2}, marked))
                .isEqualTo(0.5);
    }

    @Test
    void errors_leaveOutWhatIsNotEstimated() {
        Judged judged = Judged.of(new double[] {Math.E, 1, Double.NaN}, new double[] {1, 1, 1});
        assertThat(judged.median()).isEqualTo(0.5, within(1e-12));
        assertThat(judged.coverage()).isEqualTo(2 / 3.0, within(1e-12));
    }
}
