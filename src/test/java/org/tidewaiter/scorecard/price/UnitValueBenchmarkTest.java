package org.tidewaiter.scorecard.price;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tidewaiter.scorecard.Score;
import org.tidewaiter.scorecard.ScoreSettings;

class UnitValueBenchmarkTest {

    @Test
    void fewGroups_areJudgedAlikeForAllMethods(@TempDir Path work) {
        Score score = new UnitValueBenchmark(8, 1, 1).run(new ScoreSettings(work, work, 1, 1, false));
        assertThat(score.lines())
                .hasSize(6)
                .allSatisfy(line -> assertThat(line.measures())
                        .extracting(Score.Measure::name)
                        .contains("mean F1", "F1 clustered"));
        assertThat(score.lines().getFirst().measures().getFirst().median()).isBetween(0.5, 1.0);
        assertThat(score.goals()).hasSize(5);
    }

    @Test
    void missingPeer_isSaidAndCostsNothingElse(@TempDir Path work) {
        Score score = new UnitValueBenchmark(2, 1, 1).run(new ScoreSettings(work, work, 1, 1, true));
        assertThat(score.lines()).filteredOn(line -> line.notRun() != null).hasSize(2);
        assertThat(score.lines()).filteredOn(line -> line.notRun() == null).hasSize(6);
    }

    @Test
    void sameSeed_makesTheSameGroups() {
        PriceGroups.Scenario scenario = new PriceGroups.Scenario(15, PriceGroups.Oddity.CLUSTER, 4);
        List<PriceGroups.Group> once = PriceGroups.make(scenario, PriceGroups.Twist.NONE, 3, 7);
        List<PriceGroups.Group> again = PriceGroups.make(scenario, PriceGroups.Twist.NONE, 3, 7);
        assertThat(once.get(2).logValues()).isEqualTo(again.get(2).logValues());
        assertThat(PriceGroups.make(scenario, PriceGroups.Twist.NONE, 3, 8)
                        .get(2)
                        .logValues())
                .isNotEqualTo(once.get(2).logValues());
        assertThat(once).allSatisfy(group -> {
            int odd = 0;
            for (boolean each : group.odd()) {
                odd += each ? 1 : 0;
            }
            assertThat(odd).isEqualTo(3); // one fifth of 15
        });
    }

    @Test
    void scorer_countsHitsFalseFlagsAndMisses() {
        PriceGroups.Group group =
                new PriceGroups.Group(new double[4], new double[4], new boolean[] {true, true, false, false});
        Flags flags = Flags.of(List.of(group), new boolean[][] {{true, false, true, false}});
        assertThat(flags).isEqualTo(new Flags(0.5, 0.5, 0.5, 1));
    }
}
