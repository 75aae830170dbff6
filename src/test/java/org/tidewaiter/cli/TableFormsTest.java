package org.tidewaiter.cli;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The tables for spreadsheets, read back as a spreadsheet would. */
class TableFormsTest {
    private static final String PAIR = " --reporter CN --partner KP --period 2023-01..2023-10";

    @TempDir
    static Path folder;

    private static int run(StringWriter out, StringWriter err, String command) {
        List<String> args = new ArrayList<>(List.of(command.split(" ")));
        args.addAll(List.of("--home", folder.resolve("home").toString()));
        return Main.run(new PrintWriter(out), new PrintWriter(err), args.toArray(String[]::new));
    }

    private static List<NamedCsvRecord> read(String command) throws IOException {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        assertThat(run(out, err, command)).as(err.toString()).isZero();
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(out.toString())) {
            return csv.stream().toList();
        }
    }

    @BeforeAll
    static void load() {
        StringWriter err = new StringWriter();
        assertThat(run(new StringWriter(), err, "demo --out " + folder.resolve("out")))
                .as(err.toString())
                .isZero();
    }

    @Test
    void top_hasOneRowForEachOfTheGoodsWithTheYearsBeside() throws IOException {
        List<NamedCsvRecord> rows = read("top" + PAIR + " --flow import --versus 2022,2019 --limit 3 --csv");
        assertThat(rows).hasSize(3).allSatisfy(row -> {
            assertThat(row.getField("illustrative")).isEqualTo("true");
            assertThat(row.getField("comparable_then_2019")).isNotEmpty();
        });
        assertThat(rows.getFirst().getField("code")).isEqualTo("670420");
        assertThat(rows.get(1).getField("answer")).isEqualTo("undetermined");
        assertThat(rows.get(1).getField("measures")).contains("S/RES/2371 (2017), paragraph 8");
    }

    @Test
    void compare_addsWhatIsNewAndGone() throws IOException {
        assertThat(read("compare --reporter CN --partner KP --period 2022-01..2022-10 --versus 2021,2019 --csv"))
                .extracting(row -> row.getField("section"))
                .contains("ranked", "new_from_zero", "gone_to_zero");
    }

    @Test
    void goods_isAnotherNameForCode() throws IOException {
        String command = "top" + PAIR + " --flow import --csv ";
        assertThat(read(command + "--goods 2611").toString())
                .isEqualTo(read(command + "--code 2611").toString());
    }

    @Test
    void series_hasARowForEveryPeriod() throws IOException {
        assertThat(read("series" + PAIR + " --flow import --code 670420 --csv"))
                .hasSize(10)
                .allSatisfy(row -> assertThat(row.getField("state")).isNotEmpty());
    }

    @Test
    void screen_hasEveryLineWhateverTheLimit() throws IOException {
        assertThat(read("screen" + PAIR + " --csv --limit 2")).hasSizeGreaterThan(100);
    }

    @Test
    void releasesAndTheirDifference_areTables() throws IOException {
        List<NamedCsvRecord> releases = read("releases --csv");
        assertThat(releases).hasSizeGreaterThan(5);
        assertThat(releases.getFirst().getField("release")).hasSize(64);
        String first = id(releases, "import-2023-01-to-10.csv");
        String second = id(releases, "import-2023.csv");
        assertThat(read("diff " + first + " " + second + " --limit 5 --csv"))
                .hasSizeBetween(1, 5)
                .allSatisfy(row -> assertThat(row.getField("after_release")).isEqualTo(second));
    }

    private static String id(List<NamedCsvRecord> releases, String file) {
        return releases.stream()
                .filter(row -> row.getField("source_file").equals(file))
                .findFirst()
                .orElseThrow()
                .getField("release");
    }

    @Test
    void twoForms_orATableThatIsNone_areRefused() {
        StringWriter err = new StringWriter();
        assertThat(run(new StringWriter(), err, "top" + PAIR + " --csv --json")).isEqualTo(2);
        assertThat(err.toString()).startsWith("tidewaiter: --json and --csv exclude each other.");
        assertThat(run(new StringWriter(), err, "screen" + PAIR + " --csv --summary"))
                .isEqualTo(2);
        assertThat(run(new StringWriter(), err, "brief --reporter CN --period 2023"))
                .isEqualTo(2);
        assertThat(err.toString()).contains("the option --partner is missing");
    }
}
