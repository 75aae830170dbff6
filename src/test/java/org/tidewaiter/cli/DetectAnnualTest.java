package org.tidewaiter.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Annual figures of many countries with North Korea, most of which are meant for the South. */
@Tag("shared-data")
class DetectAnnualTest {
    private static final Path FILE =
            Path.of("..", "shared/data/comtrade-csv/comtrade_v1_imports_evminerals_2018_2024.csv.gz");

    @TempDir
    static Path home;

    private static String printed = "";

    @BeforeAll
    static void look() {
        assumeTrue(Files.exists(FILE), "needs " + FILE);
        assertThat(Ran.of("load", FILE.toString(), "--home", home.toString()).exitCode())
                .isZero();
        printed = Ran.of(
                        "detect",
                        "--home",
                        home.toString(),
                        "--partner",
                        "KP",
                        "--period",
                        "2018..2024",
                        "--limit",
                        "200")
                .out();
    }

    @Test
    void answer_saysWhatAnnualFiguresCannotShow() {
        assertThat(printed).contains("Annual figures: only banned goods");
    }

    @Test
    void bannedGoods_areListedWithTheirYears() {
        assertThat(printed).contains("banned goods, in scope: parts of batteries (850790), Poland's imports");
    }

    @Test
    void tradeThatMayBeMeantForTheSouth_asksForTheDocuments() {
        assertThat(printed).contains("likely slip").contains("South Korea may be meant");
    }
}
