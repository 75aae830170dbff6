package org.tidewaiter.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tidewaiter.detect.specs.ExampleRunner;
import org.tidewaiter.law.SpecRunner;

/** The part of the detectors; that of the rule books is in {@link RulesCommandTest}. */
class VerifyCommandTest {
    private static final SpecRunner.Report RULES = new SpecRunner.Report(0, 0, List.of(), List.of(), List.of());
    private static final ExampleRunner.Report DIFFERING = new ExampleRunner.Report(
            List.of(new ExampleRunner.DetectorResult("surge", 4, 3)),
            List.of(new ExampleRunner.Difference(
                    "detectors/surge.spec.yml:2", "ten times", List.of("not noticed: surge"))),
            List.of("'leap' has no card."));

    private final StringWriter out = new StringWriter();

    @Test
    void verify_countsTheExamplesOfEveryDetector() {
        assertThat(Main.run(new PrintWriter(out), new PrintWriter(out), "verify"))
                .isZero();
        assertThat(out.toString())
                .containsPattern("surge +\\d +\\d\\R")
                .containsPattern("\\d+ rule books, \\d+ examples: all as expected\\.\\R")
                .containsPattern("\\d+ detectors, \\d+ examples: all as expected\\. \\d+\\.\\d s\\.");
    }

    @Test
    void verifyAsJson_countsThemToo() {
        assertThat(Main.run(new PrintWriter(out), new PrintWriter(out), "verify", "--json"))
                .isZero();
        assertThat(out.toString()).containsPattern("\"detectors\" : \\{\\s+\"clean\" : true,\\s+\"examples\" : \\d\\d");
    }

    @Test
    void differenceOfADetector_comesFirstAndFailsAll() {
        VerifyText.print(new PrintWriter(out), RULES, DIFFERING, BigDecimal.ONE);
        assertThat(out.toString())
                .startsWith("problem  'leap' has no card.")
                .containsSubsequence(
                        "differs  detectors/surge.spec.yml:2  ten times", "         not noticed: surge", "Detector")
                .contains("1 detectors, 4 examples: 1 with another answer, 1 problems. 1 s.");
        assertThat(VerifyCommand.view(RULES, DIFFERING, BigDecimal.ONE).clean()).isFalse();
    }
}
