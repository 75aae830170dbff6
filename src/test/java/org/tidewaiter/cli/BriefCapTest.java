package org.tidewaiter.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BriefCapTest {
    @TempDir
    private Path home;

    private String brief(String reporter, String period) throws IOException {
        return MonthlyTrade.load(home, """
                comtrade,M,201901,RUS,PRK,export,271019,271019,1000000,30000000
                comtrade,M,201902,RUS,PRK,export,271012,271012,1000000,10000000
                comtrade,M,201902,CHN,PRK,export,271019,271019,1000000,20000000
                comtrade,M,201903,RUS,PRK,export,271019,271019,1000000,50000000
                comtrade,M,201903,RUS,PRK,export,100630,100630,1000000,50000000
                comtrade,M,201904,RUS,PRK,export,100630,100630,1000000,50000000
                """)
                .run("brief --reporter " + reporter + " --partner KP --period " + period + " --out -")
                .replaceAll("[\\u00a0\\u2009]", " ");
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
