package org.tidewaiter.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RulesNewCommandTest {
    private static final List<String> FLAGS = List.of(
            "rules",
            "new",
            "--act",
            "TEST 1/2020",
            "--title",
            "A \"test\" ban",
            "--authority",
            "un",
            "--regime",
            "dprk",
            "--adopted",
            "2020-01-01",
            "--url",
            "https://example.org/act",
            "--paragraph",
            "3(a)",
            "--says",
            "States must not buy graphite.",
            "--commodity",
            "natural graphite",
            "--codes",
            "2504",
            "--edition",
            "HS2017",
            "--coverage",
            "whole",
            "--basis",
            "text",
            "--basis-source",
            "the paragraph itself",
            "--certainty",
            "certain",
            "--from",
            "KP",
            "--to",
            "any",
            "--valid-from",
            "2020-02-01",
            "--valid-to",
            "2020-12-31",
            "--source",
            "the act");

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder;

    private int run(String... args) {
        return Main.run(new PrintWriter(out), new PrintWriter(err), args);
    }

    private int runWith(List<String> flags, String... more) {
        String[] all = Stream.concat(flags.stream(), Arrays.stream(more)).toArray(String[]::new);
        return run(all);
    }

    private static void assertFollows(String schema, Path file) throws IOException {
        Schema read = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(Path.of("rules", schema)), InputFormat.JSON);
        assertThat(read.validate(Files.readString(file), InputFormat.YAML)).isEmpty();
    }

    @Test
    void flags_makeABookThatFollowsTheSchemaAndPassesItsExamples() throws IOException {
        assertThat(runWith(FLAGS, "--out", folder.toString()))
                .as(err.toString())
                .isZero();
        assertFollows("book.schema.json", folder.resolve("test-1-2020.yml"));
        assertFollows("spec.schema.json", folder.resolve("test-1-2020.spec.yml"));
        assertThat(folder.resolve("test-1-2020.yml"))
                .content()
                .startsWith("# yaml-language-server: $schema=book.schema.json\n");
        assertThat(folder.resolve("book.schema.json")).hasSameTextualContentAs(Path.of("rules/book.schema.json"));
        assertThat(folder.resolve("spec.schema.json")).hasSameTextualContentAs(Path.of("rules/spec.schema.json"));
        assertThat(Files.readString(folder.resolve("test-1-2020.spec.yml")))
                .contains("the day before", "on: 2020-01-31, expect: out_of_scope")
                .contains("on: 2020-02-01, expect: in_scope, measure: test-1-2020-3-a")
                .contains("on: 2021-01-01, expect: out_of_scope")
                .contains("a neighbouring code", "the wrong direction");
        assertThat(run("verify", "--rules", folder.toString())).isZero();
        assertThat(run(
                        "check",
                        "--from",
                        "KP",
                        "--to",
                        "CN",
                        "--goods",
                        "2504",
                        "--on",
                        "2020-03-01",
                        "--rules",
                        folder.toString()))
                .isZero();
        assertThat(out.toString()).contains("In scope of TEST 1/2020, paragraph 3(a)");
    }

    @Test
    void existingFile_isNeverOverwritten() throws IOException {
        Files.writeString(folder.resolve("test-1-2020.spec.yml"), "mine");
        assertThat(runWith(FLAGS, "--out", folder.toString())).isEqualTo(2);
        assertThat(err.toString()).contains("exists already and is never overwritten");
        assertThat(folder.resolve("test-1-2020.yml")).doesNotExist();
        assertThat(Files.readString(folder.resolve("test-1-2020.spec.yml"))).isEqualTo("mine");
    }

    @Test
    void missingFlags_areNamedAllAtOnce() {
        assertThat(run("rules", "new", "--act", "X 1", "--out", folder.toString(), "--json"))
                .isEqualTo(2);
        assertThat(err.toString())
                .contains("Missing: --title, --authority, --regime")
                .contains("--certainty");
    }

    @Test
    void dialogue_asksForWhatIsMissingAndAsksAgainAfterAMistake() {
        InputStream before = System.in;
        try {
            System.setIn(new ByteArrayInputStream("perhaps\ncertain\n".getBytes(StandardCharsets.UTF_8)));
            List<String> flags = new ArrayList<>(FLAGS);
            int at = flags.indexOf("--certainty");
            flags.subList(at, at + 2).clear();
            assertThat(runWith(flags, "--ask", "--out", folder.toString())).isZero();
        } finally {
            System.setIn(before);
        }
        assertThat(err.toString())
                .contains("Certainty (certain, possible, disputed): ")
                .contains("'perhaps' is no value of --certainty");
        assertThat(folder.resolve("test-1-2020.yml")).exists();
    }

    @Test
    void codeThatDoesNotExist_leavesNothingBehind() {
        List<String> flags =
                FLAGS.stream().map(flag -> flag.equals("2504") ? "2599" : flag).toList();
        assertThat(runWith(flags, "--out", folder.toString())).isEqualTo(2);
        assertThat(err.toString())
                .contains("names 2599, which is no code of HS2017")
                .contains("Nothing was written");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void wholeCodesOfPartGoods_areRefusedWhereTheSchemaWould() {
        List<String> flags =
                FLAGS.stream().map(flag -> flag.equals("whole") ? "part" : flag).toList();
        assertThat(runWith(flags, "--out", folder.toString())).isEqualTo(2);
        assertThat(err.toString()).contains("part of the goods can be possible or disputed, never certain");
    }
}
