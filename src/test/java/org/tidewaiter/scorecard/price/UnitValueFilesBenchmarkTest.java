package org.tidewaiter.scorecard.price;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tidewaiter.detect.price.Design;
import org.tidewaiter.detect.price.MmRegression;
import org.tidewaiter.detect.price.ReweightedLts;
import org.tidewaiter.scorecard.Score;
import org.tidewaiter.scorecard.ScoreSettings;

class UnitValueFilesBenchmarkTest {
    private static final Path FILES = Path.of("..", "shared", "data", "unit-value");

    @Test
    void absentFiles_areSaid(@TempDir Path work) {
        Score score = new UnitValueFilesBenchmark(work).run(new ScoreSettings(work, work, 1, 1, false));
        assertThat(score.lines().getFirst().notRun()).isEqualTo("not run: the files are not there");
        assertThat(score.goals()).isEmpty();
    }

    /** Numbers from R 4.2 with robustbase 0.95: ltsReg(alpha = .75), lmrob(setting = "KS2014"). */
    @Tag("shared-data")
    @Test
    void fitsOfBothFiles_areThoseOfR() {
        assumeThat(Files.isDirectory(FILES))
                .as("published figures are in ../shared")
                .isTrue();
        PublishedPrices fishery = PublishedPrices.read(FILES.resolve("Fishery2004.txt"));
        assertThat(fishery.size()).isEqualTo(166);
        assertThat(line(trimmed(fishery))).containsExactly(new double[] {2.7305076, 0.9499210}, within(1e-6));
        assertThat(efficient(fishery)).containsExactly(new double[] {2.7305088, 0.9488337}, within(1e-3));
        PublishedPrices declarations = PublishedPrices.read(FILES.resolve("inttrade2.txt"));
        assertThat(declarations.size()).isEqualTo(1302);
        // Several lines there are as good to six digits; which one a search ends at is chance, in R as here.
        // R's scale less its factor for few rows (1.006655), times ours.
        assertThat(trimmed(declarations).rawScale()).isEqualTo(0.2026786 * 1.0025406, within(2e-6));
        assertThat(efficient(declarations)).containsExactly(new double[] {1.5264884, 0.9912413}, within(1e-3));
    }

    private static ReweightedLts trimmed(PublishedPrices prices) {
        Design design = Design.of(prices.size(), prices.logWeights());
        return ReweightedLts.fit(design, prices.logValues(), 0.75, 100, 1).orElseThrow();
    }

    private static double[] line(ReweightedLts fit) {
        return fit.design().natural(fit.beta());
    }

    private static double[] efficient(PublishedPrices prices) {
        Design design = Design.of(prices.size(), prices.logWeights());
        return design.natural(MmRegression.fit(design, prices.logValues(), 50, 1)
                .orElseThrow()
                .beta());
    }

    @Tag("shared-data")
    @Test
    void knownError_isTheOddestWithinDeclarants(@TempDir Path work) {
        assumeThat(Files.isDirectory(FILES))
                .as("published figures are in ../shared")
                .isTrue();
        Score score = new UnitValueFilesBenchmark(FILES).run(new ScoreSettings(work, work, 1, 1, false));
        assertThat(score.goals()).hasSize(1).allMatch(Score.Goal::met);
    }
}
