package org.tidewaiter.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QuotaCommandTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path home;

    private int run(String... args) {
        return Main.run(new PrintWriter(out), new PrintWriter(err), args);
    }

    private void load() throws IOException {
        Path file = home.resolve("oil.csv");
        Files.writeString(file, """
                source,freq,period,reporter,partner,flow,hs6,native_code,value_usd,qty_kg
                comtrade,M,201901,RUS,PRK,export,271019,271019,1000000,82000000
                """);
        Path mapping = Path.of("examples/mappings/comtrade-monthly.mapping.yml");
        assertThat(run("load", file.toString(), "--mapping", mapping.toString(), "--home", home.toString()))
                .isZero();
    }

    @Test
    void list_namesEveryQuotaWithItsWindows() {
        assertThat(run("quota", "list")).isZero();
        assertThat(out.toString())
                .contains("coal  S/RES/2321 (2016) ¶26(b)")
                .contains("--year 2017 (2017-01-01 to 2017-08-04)")
                .contains("--year 2018 (2017-12-22 to 2018-12-21), and every later year");
    }

    @Test
    void ledger_saysWhenTheCapWasPassedAndWhatItCannotKnow() throws IOException {
        load();
        assertThat(run("quota", "refined-petroleum", "--year", "2019", "--home", home.toString()))
                .isZero();
        assertThat(out.toString())
                .contains("Passed: surely with 2019-01; at face value with 2019-01; possibly with 2019-01.")
                .contains("never\nthat it was kept.")
                .contains("alone passed the cap with 2019-01")
                .containsPattern("271019 +82.000 +6.35 to 8.333 +520.700 +683.306 +683.306")
                .contains("2019-02  0 of 1          –");
    }

    @Test
    void yearMissing_isAskedForWithTheWindows() {
        assertThat(run("quota", "coal")).isEqualTo(2);
        assertThat(err.toString()).contains("The option --year is missing").contains("2016 (2016-11-30 to 2016-12-31)");
    }

    @Test
    void boundsThatAreNone_areRefused() {
        for (String bounds : new String[] {"9..8", "x", "-1..2", "1..2..3"}) {
            assertThat(run("quota", "crude", "--year", "2019", "--barrels-per-tonne", bounds))
                    .as(bounds)
                    .isEqualTo(2);
        }
        assertThat(run("quota", "coal", "--year", "2017", "--barrels-per-tonne", "7..8"))
                .isEqualTo(2);
        assertThat(err.toString())
                .contains("gives no bounds in barrels per tonne")
                .contains("is not in barrels");
    }
}
