package org.tidewaiter.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RulesImportCommandTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    @SuppressWarnings("NullAway.Init") // set by JUnit
    private Path folder;

    private Path rules = Path.of(".");

    @BeforeEach
    void choose() {
        rules = folder.resolve("rules");
    }

    private int run(String... args) {
        return Main.run(new PrintWriter(out), new PrintWriter(err), args);
    }

    private int load(String csv) throws IOException {
        return load(csv, "any");
    }

    private int load(String csv, String to) throws IOException {
        Path file = folder.resolve("codes.csv");
        Files.writeString(file, csv);
        return run(
                "rules",
                "import",
                file.toString(),
                "--act",
                "LIST 7",
                "--title",
                "A list",
                "--authority",
                "CN",
                "--regime",
                "dprk",
                "--adopted",
                "2017-01-01",
                "--url",
                "https://example.org/list",
                "--paragraph",
                "annex",
                "--from",
                "KP",
                "--to",
                to,
                "--valid-from",
                "2017-02-01",
                "--commodity",
                "listed goods",
                "--edition",
                "HS2017",
                "--out",
                rules.toString());
    }

    @Test
    void list_becomesADraftThatIsNeverFirm() throws IOException {
        assertThat(load("code,description,scope\n2611,tungsten ore,whole\n670420,wigs,ex\n"))
                .isZero();
        Path book = rules.resolve("list-7.yml");
        assertThat(Files.readString(book)).contains("verified: false", "unverified: \"drafted from codes.csv");
        assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(Files.readString(Path.of("rules/book.schema.json")), InputFormat.JSON)
                        .validate(Files.readString(book), InputFormat.YAML))
                .isEmpty();
        assertThat(run("verify", "--rules", rules.toString())).isZero();
        assertThat(run(
                        "check",
                        "--from",
                        "KP",
                        "--to",
                        "CN",
                        "--goods",
                        "2611",
                        "--on",
                        "2020-03-01",
                        "--rules",
                        rules.toString()))
                .isZero();
        assertThat(out.toString())
                .contains("Undetermined: one measure could apply")
                .contains("Not verified: drafted from");
    }

    @Test
    void semicolonsTabsAndDots_areTolerated() throws IOException {
        assertThat(load("HS code;description\n2504.10;graphite\n")).isZero();
        assertThat(Files.readString(rules.resolve("list-7.yml"))).contains("codes: [\"250410\"]");
        assertThat(CodeList.read(Files.writeString(folder.resolve("t.csv"), "\ufeffcode\tscope\n2504\twhole\n")))
                .singleElement()
                .satisfies(row -> assertThat(row.scope()).isEqualTo("whole"));
    }

    @Test
    void lostZerosUnknownCodesAndDuplicates_areNamedWithTheirLine() throws IOException {
        assertThat(load("code\n30617\n2599\n2504\n2504\nabc\n25041099\n9999\n")).isZero();
        assertThat(out.toString())
                .containsPattern("look at   .*codes.csv:2  '30617' has an odd number of digits; .* read as 030617")
                .containsPattern("left out  .*codes.csv:3  '2599' is no code of HS2017")
                .containsPattern("left out  .*codes.csv:8  '9999' names no goods")
                .containsPattern("left out  .*codes.csv:6  'abc' is no code")
                .containsPattern(
                        "look at   .*codes.csv:7  '25041099' is longer than a subheading; taken as part of 250410")
                .contains("7 rows read, 3 codes taken, 1 duplicates merged, 3 left out.");
    }

    @Test
    void listWithoutAnyCode_isRefused() throws IOException {
        assertThat(load("code\nabc\n")).isEqualTo(2);
        assertThat(err.toString()).contains("holds no code that can be used; 1 rows were read");
        assertThat(load("goods\nabc\n")).isEqualTo(2);
        assertThat(err.toString()).contains("has no column 'code'");
        assertThat(rules).doesNotExist();
    }

    @Test
    void theUnion_canBeAnEnd() throws IOException {
        assertThat(load("code\n720221\n", "eu")).as(err.toString()).isZero();
        assertThat(Files.readString(rules.resolve("list-7.yml"))).contains("to: [\"EU\"]");
        assertThat(run("verify", "--rules", rules.toString()))
                .as(out.toString())
                .isZero();
    }

    @Test
    void areaThatIsNoPlace_isRefusedWithWhatToWrite() throws IOException {
        assertThat(load("code\n720221\n", "World")).isNotZero();
        assertThat(err.toString()).contains("no area that a measure can name").contains("EU for the Union");
        assertThat(rules).doesNotExist();
    }
}
