package org.tidewaiter.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BriefRulesTest {
    private static final String BRIEF = "brief --reporter CN --partner KP --period 2019-01 --out -";

    @TempDir
    private Path home;

    private static void writeBook(Path folder) {
        String[] flags = {
            "rules", "new", "--act", "HOUSE 7/2018", "--title", "A rule of ours", "--authority", "JP",
            "--regime", "house", "--adopted", "2018-01-01", "--url", "https://example.org/7", "--paragraph", "1",
            "--says", "We trade no rice with North Korea.", "--commodity", "rice", "--codes", "1006", "--edition",
                    "HS2017",
            "--coverage", "whole", "--basis", "text", "--basis-source", "the rule itself", "--certainty", "certain",
            "--from", "any", "--to", "KP", "--valid-from", "2018-02-01", "--valid-to", "2030-12-31",
            "--source", "the rule", "--out", folder.toString()
        };
        Ran ran = Ran.of(flags);
        assertThat(ran.exitCode()).as(ran.err()).isZero();
    }

    @Test
    void ownBooks_areHeldAgainstInABriefAndNamedInItsCommand() throws IOException {
        MonthlyTrade trade =
                MonthlyTrade.load(home, "comtrade,M,201901,CHN,PRK,export,100630,100630,1000000,50000000\n");
        Path rules = home.resolve("my-rules");
        writeBook(rules);
        assertThat(trade.run(BRIEF)).doesNotContain("HOUSE 7/2018");
        assertThat(trade.run(BRIEF, "--rules", rules.toString()))
                .contains("HOUSE 7/2018")
                .contains("--rules " + rules);
    }
}
