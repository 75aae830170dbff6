package org.tidewaiter.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportCorroborateCommandTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path home;

    @SuppressWarnings("NullAway.Init") // set before each test
    private InventedCasebook casebook;

    @BeforeEach
    void fill() throws IOException {
        casebook = InventedCasebook.filled(home);
    }

    /** Invented figures: flour in April and June, lead ore in June, iron ore cheaper than any barter price, all else zero. */
    private void load() throws IOException {
        Path file = home.resolve("f.csv");
        Files.writeString(file, """
                source,freq,period,reporter,partner,flow,hs6,native_code,value_usd,qty_kg
                comtrade,M,202403,CHN,PRK,export,100630,100630,50000,100000
                comtrade,M,202404,CHN,PRK,export,110100,110100,45000,100000
                comtrade,M,202405,CHN,PRK,export,100630,100630,50000,100000
                comtrade,M,202406,CHN,PRK,export,110100,110100,90000,100000
                comtrade,M,202406,CHN,PRK,import,260700,260700,150000,100000
                comtrade,M,202406,CHN,PRK,import,260111,260111,12000,100000
                comtrade,M,202406,CHN,PRK,import,261100,261100,800000,100000
                """);
        assertThat(casebook.run("load", file.toString(), "--mapping", "examples/mappings/comtrade-monthly.mapping.yml")
                        .err())
                .doesNotContain("tidewaiter:");
    }

    private Ran corroborate(String... more) {
        String[] all = new String[more.length + 2];
        all[0] = "report";
        all[1] = "corroborate";
        System.arraycopy(more, 0, all, 2, more.length);
        return casebook.run(all);
    }

    @Test
    void cells_haveTheirStateAndTheMonthsBefore() throws IOException {
        load();
        Ran ran = corroborate("R1");

        assertThat(ran.err()).isEmpty();
        assertThat(ran.out())
                .containsPattern(
                        "CN:export:KP:1101:2024-06 +90.0 k +2024-03 – reported zero · 2024-04 45.0 k · 2024-05")
                .containsPattern("CN:import:KP:26:2024-06 +962.0 k +2024-03 – not published")
                .contains("Goods told by a group only", "silence of figures proves nothing")
                .contains("is at least TLP:AMBER");
    }

    @Test
    void barter_impliesAnIntervalWithItsReckoning_andTheGoodsInIt() throws IOException {
        load();
        Ran ran = corroborate("R1");

        assertThat(ran.out())
                .contains("Implied price of what went out: 321..7200 USD/t")
                .contains("A tonne of 1101: 450..900 USD/t (recorded")
                .contains("50..240 t × 450..900 USD/t = 22500..216000 USD")
                .contains("22500..216000 USD / 30..70 t = 321..7200 USD/t")
                .contains("within: 2607 (1500 USD/t)", "outside: 2601 (120 USD/t), 2611 (8000 USD/t)");
        assertThat(corroborate("R1", "--price", "1101=1000", "--went", "10 t").out())
                .contains("5000..24000 USD/t", "(given)");
    }

    @Test
    void otherAccounts_countEachSourceOnce() throws IOException {
        casebook.article("a.txt", "Border Gazette", "2024-07-12", "Rice\n\nRice was unloaded in Samjang on June 18.\n");
        JsonNode json = new ObjectMapper().readTree(corroborate("R1", "--json").out());

        assertThat(json.at("/others").size()).isEqualTo(3);
        assertThat(json.at("/origins_at_most").asInt()).isEqualTo(3);
        assertThat(json.at("/label").asText()).isEqualTo("RED");
        assertThat(json.toString()).doesNotContain("heron", "otter");
        assertThat(corroborate("R1").out())
                .containsPattern("R2 .*RED +the same source")
                .containsPattern("R3 .*AMBER +another source")
                .contains("Border Gazette");
    }

    @Test
    void withoutFigures_everyCellIsNotPublished_andNoPriceIsInvented() {
        Ran ran = corroborate("R1");

        assertThat(ran.exitCode()).isZero();
        assertThat(ran.out())
                .containsPattern("CN:export:KP:\\*:2024-06 +– not published +all three the same; . is each of 1101, 25")
                .contains("Implied price of the barter: cannot be reckoned.", "--price 1101=LOW..HIGH");
        assertThat(corroborate("R1", "--price", "1101=450..900").out())
                .contains("321..7200 USD/t", "nothing to compare with");
    }

    @Test
    void reportThatTellsLittle_isToldWhatIsMissing() {
        assertThat(corroborate("R4").out()).contains("tells no direction", "tells no goods", "none kept");
    }

    @Test
    void mistakes_areNamed() {
        assertThat(corroborate("R3", "--price", "1701=5").err()).contains("tells of no barter");
        assertThat(corroborate("R1", "--price", "2601=5").err()).contains("not among the goods", "1101");
        assertThat(corroborate("R1", "--price", "1101=9..5").err()).contains("'1101=9..5' is no price");
        assertThat(corroborate("R1", "--price", "1101").err()).contains("'1101' is no price");
        assertThat(corroborate("R1", "--went", "70..30 t").err()).contains("'70..30 t' after --went is no weight");
        assertThat(corroborate("R1", "--went", "3 ship").err()).contains("is no weight");
        assertThat(corroborate("R9").err()).contains("no report 'R9'");
    }
}
