package org.tidewaiter.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class RulesDiffCommandTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(String... args) {
        return Main.run(new PrintWriter(out), new PrintWriter(err), args);
    }

    @Test
    void changes_areListedByKindWithCodesAndParagraph() {
        assertThat(run("rules", "diff", "2017-08-04", "2017-08-05", "--from", "KP", "--to", "CN"))
                .isZero();
        assertThat(out.toString())
                .contains("Began")
                .contains("2017-08-05  S/RES/2371 (2017) ¶8  from KP to any  2701 2702 (HS2017)")
                .contains("Replaced")
                .contains("by un-2371-8-coal on 2017-08-05");
    }

    @Test
    void sameDay_saysThatNothingChanged() {
        assertThat(run("rules", "diff", "2017-08-05", "2017-08-05")).isZero();
        assertThat(out.toString()).contains("nothing changed.");
    }

    @Test
    void wrongOrder_isRefusedWithTheRightOne() {
        assertThat(run("rules", "diff", "2018-01-01", "2017-01-01")).isEqualTo(2);
        assertThat(err.toString()).contains("tidewaiter rules diff 2017-01-01 2018-01-01");
    }

    @Test
    void halfADirection_isRefused() {
        assertThat(run("rules", "diff", "2017-01-01", "2018-01-01", "--from", "KP"))
                .isEqualTo(2);
        assertThat(err.toString()).contains("--from and --to go together");
    }
}
