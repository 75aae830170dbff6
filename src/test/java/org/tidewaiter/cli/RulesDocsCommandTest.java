package org.tidewaiter.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tidewaiter.law.docs.LawDocs;

class RulesDocsCommandTest {
    private static final String OWN = """
            act: Decree 7
            id: xx-decree-7
            authority: SG
            regime: dprk
            title: Two countries of an alliance stop buying graphite
            adopted: 2020-01-01
            url: https://example.org/decree
            version: 2027-01-01
            measures:
              - id: xx-decree-7-graphite
                paragraph: "3"
                paragraph_verified: true
                type: prohibition
                says: Germany and France must not buy artificial graphite from North Korea.
                goods: {commodity: artificial graphite, classification: HS, revision: HS2017, codes: ["3801"]}
                coverage: whole
                basis: text
                basis_source: article 3 names the heading
                certainty: certain
                from: [KP]
                to: [DE, FR]
                valid_from: 2020-02-01
                valid_to: 2028-12-31
                confidence: high
                sources: ["invented for a test"]
            """;
    private static final String TWIN = """
            book: xx-decree-7
            cases:
              - {name: graphite, goods: "3801", revision: HS2017, from: KP, to: DE, on: 2020-02-01, expect: in_scope}
            """;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder;

    private int run(String... args) {
        return Main.run(new PrintWriter(out), new PrintWriter(err), args);
    }

    @Test
    void ownBook_getsItsPageAndChangesThoseOfItsGoods() throws IOException {
        Path rules = Files.createDirectories(folder.resolve("rules"));
        Files.writeString(rules.resolve("own.yml"), OWN);
        Files.writeString(rules.resolve("own.spec.yml"), TWIN);
        Path pages = folder.resolve("pages");
        assertThat(run("rules", "docs", "--out", pages.toString(), "--rules", rules.toString()))
                .isZero();
        assertThat(pages.resolve("acts/xx-decree-7.md"))
                .content()
                .contains("**Ban on goods from North Korea to Germany and France**");
        assertThat(pages.resolve("goods/3801.md"))
                .content()
                .contains("As the law stood on 2027-01-01")
                .contains("**From North Korea to any other country: undetermined**")
                .contains("**From North Korea to Germany and France: in scope**, since 2020-02-01.")
                .contains(
                        "| 2020-02-01 | 2028-12-31 | in scope | [Decree 7, paragraph 3](../acts/xx-decree-7.md#xx-decree-7-graphite)");
        assertThat(pages.resolve("validation.md"))
                .content()
                .contains("| [3801](goods/3801.md) |", "SG: in scope; UN: undetermined")
                .contains("- invented for a test (1 place)");
    }

    @Test
    void secondRun_removesPagesNoBookAsksForAndLeavesOtherFilesAlone() throws IOException {
        Path old = folder.resolve("goods/9999.md");
        Files.createDirectories(folder.resolve("goods"));
        Files.writeString(old, LawDocs.mark() + "\n");
        Files.writeString(folder.resolve("notes.md"), "mine");
        assertThat(run("rules", "docs", "--out", folder.toString(), "--json")).isZero();
        assertThat(out.toString()).contains("\"removed\" : [ \"goods/9999.md\" ]");
        assertThat(old).doesNotExist();
        assertThat(folder.resolve("notes.md")).hasContent("mine");
        assertThat(run("rules", "docs", "--out", folder.toString())).isZero();
        assertThat(out.toString()).contains(" 0 of them new or changed, 0 old ones removed.");
    }

    @Test
    void pageOfAPerson_isNotReplaced() throws IOException {
        Files.writeString(folder.resolve("README.md"), "mine");
        assertThat(run("rules", "docs", "--out", folder.toString())).isEqualTo(2);
        assertThat(err.toString()).contains("README.md' was not written by this command", "another folder with --out");
        assertThat(folder.resolve("README.md")).hasContent("mine");
        assertThat(folder.resolve("acts")).doesNotExist();
    }

    @Test
    void folderThatIsAFile_isRefused() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "x");
        assertThat(run("rules", "docs", "--out", file.toString())).isEqualTo(4);
        assertThat(err.toString()).contains("The pages cannot be written to");
    }
}
