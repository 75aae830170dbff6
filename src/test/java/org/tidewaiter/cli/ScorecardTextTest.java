package org.tidewaiter.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tidewaiter.scorecard.Score;

/** The scorecard says what was missed as plainly as what was met. */
class ScorecardTextTest {
    private static String card() {
        Score score = new Score(
                "invented",
                "Invented benchmark",
                "Made up.",
                List.of(
                        new Score.Line("ours", "0.2", List.of(new Score.Measure("F1", "", 0.8, 0.7, 0.9)), null),
                        new Score.Line("peer", "R", List.of(), "install r-cran-invented")),
                List.of(new Score.Goal("F1", 0.9, 0.8, false)),
                List.of("A note."));
        return ScorecardText.write(List.of(score), 1, 2);
    }

    @Test
    void missedGoal_isMarked() {
        assertThat(card()).contains("| invented | F1 | 0.900 | 0.800 | **missed** |");
    }

    @Test
    void method_hasMedianAndRange() {
        assertThat(card()).contains("| ours | 0.2 | 0.800 [0.700 to 0.900] |");
    }

    @Test
    void peerThatIsNotInstalled_saysWhatToInstall() {
        assertThat(card()).contains("| peer | R | not run: install r-cran-invented |");
    }
}
