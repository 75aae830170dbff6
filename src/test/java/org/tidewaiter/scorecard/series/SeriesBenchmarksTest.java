package org.tidewaiter.scorecard.series;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tidewaiter.scorecard.Score;
import org.tidewaiter.scorecard.ScoreSettings;
import org.tidewaiter.scorecard.series.Planted.Event;
import org.tidewaiter.scorecard.series.Planted.What;

/** Each benchmark once with little data and without peers; the figures are those of the scorecard, not of this test. */
class SeriesBenchmarksTest {
    @TempDir
    Path folder;

    private ScoreSettings once() {
        return new ScoreSettings(folder, folder, 5, 1, false);
    }

    private static double median(Score score, int line, String name) {
        return score.lines().get(line).measures().stream()
                .filter(measure -> measure.name().equals(name))
                .findFirst()
                .orElseThrow()
                .median();
    }

    @Test
    void surges_beatTheRules() {
        Score score = new SurgeBenchmark(300).run(once());
        assertThat(median(score, 0, "F1")).isGreaterThan(.6).isGreaterThan(median(score, 1, "F1"));
        assertThat(score.goals()).hasSize(4);
    }

    @Test
    void endings_beatTheRule_andOutagesAreToldOnce() {
        Score score = new CessationBenchmark(300, 3).run(once());
        assertThat(median(score, 0, "F1")).isGreaterThan(.6).isGreaterThan(median(score, 1, "F1"));
        assertThat(score.goals().get(1).reached()).isZero();
        assertThat(score.goals().get(2).reached()).isEqualTo(1);
        assertThat(score.goals().get(3).reached()).isZero();
    }

    @Test
    void shifts_areFoundWithFewFalseAlarms() {
        Score score = new LevelShiftBenchmark(15).run(once());
        assertThat(median(score, 0, "hits, 4 sd, 60 months")).isGreaterThan(.8);
        assertThat(median(score, 0, "false alarms, 60 months")).isLessThan(.15);
    }

    @Test
    void promisedRates_areKept() {
        Score score = new FalseDiscoveryBenchmark(6).run(once());
        assertThat(median(score, 0, "false share at q 0.2")).isLessThan(.3);
        assertThat(median(score, 0, "surges found at q 0.2")).isGreaterThan(.5);
        assertThat(median(score, 0, "share of p below .01")).isBetween(.001, .04);
    }

    @Test
    void transplantedSpikes_areFound() {
        SplittableRandom random = new SplittableRandom(3);
        List<double[]> real = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            double[] months = new double[26];
            Arrays.setAll(months, t -> Math.exp(11 + .3 * random.nextGaussian()) * (random.nextInt(25) == 0 ? 10 : 1));
            real.add(months);
        }
        Score score = new TransplantBenchmark().run(once(), real);
        assertThat(median(score, 0, "recall")).isGreaterThan(.8);
        assertThat(median(score, 0, "precision")).isGreaterThan(.6);
    }

    @Test
    void realFileThatIsAbsent_isSaidSo() {
        Score score = new TransplantBenchmark().run(once());
        assertThat(score.lines().get(0).notRun()).startsWith("not run: the file national_customs_monthly");
    }

    @Test
    void scorer_countsAlertsInTimeAndSeriesWithFalseOnes() {
        Planted data = new Planted(
                List.of(new double[10], new double[10], new double[10], new double[10]),
                List.of("smooth", "smooth", "lumpy", "lumpy"),
                List.of(
                        new Event(What.SURGE, 5, 3),
                        new Event(What.SURGE, 5, 3),
                        Event.NONE,
                        new Event(What.CESSATION, 5, 0)),
                4);
        boolean[][] alerts = new boolean[4][10];
        alerts[0][7] = true; // in time, two months late
        alerts[1][4] = true; // too early: a false alarm
        alerts[1][8] = true; // too late: no hit
        alerts[2][6] = true;
        alerts[2][7] = true; // the same series: one false alarm
        alerts[3][6] = true; // another kind of event: neither
        AlertScore score = AlertScore.of(data, alerts, What::isUpward);
        assertThat(score.falseAlarms()).isEqualTo(2);
        assertThat(score.recall()).isEqualTo(.5);
        assertThat(score.precision()).isEqualTo(1 / 3.0);
        assertThat(score.delay()).isEqualTo(2);
        assertThat(score.recallBy()).containsEntry("smooth", .5).containsEntry("surge x3", .5);
    }
}
