package org.tidewaiter.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BriefRulesTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path home;

    private void run(String... args) {
        assertThat(Main.run(new PrintWriter(out), new PrintWriter(err), args))
                .as(err.toString())
                .isZero();
    }

    private String brief(String... more) throws IOException {
        Path written = home.resolve("brief.md");
        String[] asked = {
            "brief",
            "--reporter",
            "CN",
            "--partner",
            "KP",
            "--period",
            "2019-01",
            "--home",
            home.toString(),
            "--out",
            written.toString()
        };
        run(Stream.of(asked, more).flatMap(Stream::of).toArray(String[]::new));
        return Files.readString(written);
    }

    @Test
    void ownBooks_areHeldAgainstInABriefAndNamedInItsCommand() throws IOException {
        Path figures = home.resolve("rice.csv");
        Files.writeString(figures, """
                source,freq,period,reporter,partner,flow,hs6,native_code,value_usd,qty_kg
                comtrade,M,201901,CHN,PRK,export,100630,100630,1000000,50000000
                """);
        Path mapping = Path.of("examples/mappings/comtrade-monthly.mapping.yml");
        run("load", figures.toString(), "--mapping", mapping.toString(), "--home", home.toString());
        Path rules = home.resolve("my-rules");
        run(
                "rules",
                "new",
                "--act",
                "HOUSE 7/2018",
                "--title",
                "A rule of ours",
                "--authority",
                "JP",
                "--regime",
                "house",
                "--adopted",
                "2018-01-01",
                "--url",
                "https://example.org/7",
                "--paragraph",
                "1",
                "--says",
                "We trade no rice with North Korea.",
                "--commodity",
                "rice",
                "--codes",
                "1006",
                "--edition",
                "HS2017",
                "--coverage",
                "whole",
                "--basis",
                "text",
                "--basis-source",
                "the rule itself",
                "--certainty",
                "certain",
                "--from",
                "any",
                "--to",
                "KP",
                "--valid-from",
                "2018-02-01",
                "--source",
                "the rule",
                "--valid-to",
                "2030-12-31",
                "--out",
                rules.toString());
        assertThat(brief()).doesNotContain("HOUSE 7/2018");
        assertThat(brief("--rules", rules.toString())).contains("HOUSE 7/2018").contains("--rules " + rules);
    }
}
