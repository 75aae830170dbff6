package org.tidewaiter.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BriefCapTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path home;

    private void run(String... args) {
        assertThat(Main.run(new PrintWriter(out), new PrintWriter(err), args))
                .as(err.toString())
                .isZero();
    }

    private String brief(String reporter, String period) throws IOException {
        Path file = home.resolve("oil.csv");
        Files.writeString(file, """
                source,freq,period,reporter,partner,flow,hs6,native_code,value_usd,qty_kg
                comtrade,M,201901,RUS,PRK,export,271019,271019,1000000,30000000
                comtrade,M,201902,RUS,PRK,export,271012,271012,1000000,10000000
                comtrade,M,201902,CHN,PRK,export,271019,271019,1000000,20000000
                comtrade,M,201903,RUS,PRK,export,271019,271019,1000000,50000000
                comtrade,M,201903,RUS,PRK,export,100630,100630,1000000,50000000
                comtrade,M,201904,RUS,PRK,export,100630,100630,1000000,50000000
                """);
        Path mapping = Path.of("examples/mappings/comtrade-monthly.mapping.yml");
        run("load", file.toString(), "--mapping", mapping.toString(), "--home", home.toString());
        Path written = home.resolve("brief.md");
        run(
                "brief",
                "--reporter",
                reporter,
                "--partner",
                "KP",
                "--period",
                period,
                "--home",
                home.toString(),
                "--out",
                written.toString());
        return Files.readString(written).replaceAll("[\\u00a0\\u2009]", " ");
    }

    @Test
    void capOnTheGoods_isPrintedAsItStoodAtTheEndOfThePeriod() throws IOException {
        assertThat(brief("RU", "2019-01..2019-02"))
                .contains("## Shared caps")
                .contains("can prove that it was broken, never that it was kept")
                .contains("### Refined petroleum products, 1 January 2019 to 31 December 2019 (S/RES/2397 (2017) ¶5)")
                .contains(
                        "By the end of February 2019 the loaded figures (States with any: 2) come to 100.0 % of the cap")
                .contains("Cap passed, surely: not by then; at face value: not by then; possibly: February 2019.")
                .contains("Russia: 40 000 tonnes, 66.7 % of all the tonnes in these figures")
                .contains("| 271019 | 50 000 | 6.35 to 8.333 | 317 500 | 416 650 | 416 650 |")
                .contains("| 271012 | 10 000 | 8.333 to 8.5 | 83 330 | 83 330 | 85 000 |")
                .contains("tidewaiter quota refined-petroleum --year 2019 --dataset");
    }

    @Test
    void periodWithoutCappedGoods_hasNoSectionOnCaps() throws IOException {
        assertThat(brief("RU", "2019-04..2019-04"))
                .doesNotContain("Shared caps")
                .doesNotContain("cap.");
    }
}
