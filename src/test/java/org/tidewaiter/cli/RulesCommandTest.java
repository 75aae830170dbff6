package org.tidewaiter.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RulesCommandTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder;

    private int run(String... args) {
        return Main.run(new PrintWriter(out), new PrintWriter(err), args);
    }

    @Test
    void list_namesEveryAct() {
        assertThat(run("rules", "list")).isZero();
        assertThat(out.toString())
                .contains("S/RES/1718 (2006)  adopted 2006-10-14", "S/RES/2397 (2017)  adopted 2017-12-22");
    }

    @Test
    void showMeasure_saysItInPlainWords() {
        assertThat(run("rules", "show", "un-2371-8-coal")).isZero();
        assertThat(out.toString())
                .contains("Codes of HS2017: 2701, 2702 (all goods of them, certain, basis national")
                .contains("From KP to any. In force from 2017-08-05 on.");
    }

    @Test
    void showAct_listsItsMeasuresAndWhatIsBelievedCovered() {
        assertThat(run("rules", "show", "S/RES/2397 (2017)")).isZero();
        assertThat(out.toString()).contains("un-2397-6-earth-stone", "Often believed covered:");
    }

    @Test
    void showUnknown_offersWhatIsNear() {
        assertThat(run("rules", "show", "2371-8-coa")).isEqualTo(2);
        assertThat(err.toString()).contains("Did you mean: un-2371-8-coal");
    }

    @Test
    void coverage_hasALineForEachCode() {
        assertThat(run("rules", "coverage")).isZero();
        assertThat(out.toString())
                .startsWith("regime,act,paragraph,measure_id,")
                .contains("dprk,S/RES/2397 (2017),6,un-2397-6-earth-stone,prohibition,");
    }

    @Test
    void score_countsByRegimeAndBasisBesidePrefixMatching() {
        assertThat(run("rules", "score")).isZero();
        assertThat(out.toString())
                .contains(" gold cases right (", "naive prefix matching ")
                .containsPattern("dprk-un +\\d+ +0 ")
                .containsPattern("text-based +\\d+ +\\d+ +\\d+ +100.0 %");
    }

    @Test
    void scoreAsJson_hasTheSameCounts() {
        assertThat(run("rules", "score", "--json")).isZero();
        assertThat(out.toString())
                .contains("\"text_based\" : {", "\"not_loaded\" : ", "\"by_prefix\" : ", "\"scored\" : ");
    }

    @Test
    void verify_runsAllExamples() {
        assertThat(run("verify")).isZero();
        assertThat(out.toString())
                .containsPattern("S/RES/2371 \\(2017\\) +\\d+ +\\d+ +un-2371")
                .containsPattern("examples: all as expected\\.");
    }

    @Test
    void verifyAsJson_countsEveryBook() {
        assertThat(run("verify", "--json")).isZero();
        assertThat(out.toString())
                .contains("\"clean\" : true", "\"seconds\" : ")
                .containsPattern("\"id\" : \"un-2397\",\\s+\"act\" : \"S/RES/2397 \\(2017\\)\",\\s+\"cases\" : \\d+,");
    }

    @Test
    void verifyOfABrokenOwnBook_failsWithItsPlace() throws IOException {
        Files.writeString(folder.resolve("own.yml"), "act: x\nid: own\n");
        assertThat(run("verify", "--rules", folder.toString())).isEqualTo(2);
        assertThat(out.toString()).contains("own.yml:1: 'authority' is missing.");
    }

    @Test
    void rulesFolderThatIsNone_isRefused() {
        assertThat(run("rules", "list", "--rules", folder.resolve("none").toString()))
                .isEqualTo(4);
        assertThat(err.toString()).contains("is no folder");
    }
}
