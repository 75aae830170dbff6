package org.tidewaiter.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DetectorsCommandTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder;

    private int run(String... args) {
        return Main.run(new PrintWriter(out), new PrintWriter(err), args);
    }

    @Test
    void list_namesEveryDetectorWithItsRateAndNeeds() {
        assertThat(run("detectors", "list")).isZero();
        assertThat(out.toString())
                .containsPattern("surge +20 % +value +A month is far above")
                .containsPattern("mirror_gap +rule +exporter's value, importer's value +What the exporter");
    }

    @Test
    void listAsJson_hasTheSame() {
        assertThat(run("detectors", "list", "--json")).isZero();
        assertThat(out.toString())
                .contains(
                        "\"id\" : \"north_south\"", "\"false_discovery_rate\" : 0.2", "\"looks_at\" : \"one window of");
    }

    @Test
    void show_givesQuestionNumbersCausesAndExamples() {
        assertThat(run("detectors", "show", "surge")).isZero();
        assertThat(out.toString())
                .contains("Did more cross the border", "- history: 60 months", "Five years hold the seasons")
                .contains("- One consignment of several months' worth, or one large machine.")
                .contains(
                        "- Ten times the usual amount is noticed (\u201csurge\u201d).",
                        "- A month like the others is silent.");
    }

    @Test
    void showAsJson_hasParametersAndExamples() {
        assertThat(run("detectors", "show", "Mirror-Gap", "--json")).isZero();
        assertThat(out.toString())
                .containsPattern("\"least_score\" : \\{\\s+\"value\" : 3.5")
                .contains("\"innocent_causes\"", "\"kind\" : \"only one side reports\"", "\"month\" : \"2022-12\"");
    }

    @Test
    void showUnknown_offersWhatIsNear() {
        assertThat(run("detectors", "show", "mirror")).isEqualTo(2);
        assertThat(err.toString()).contains("No detector is called 'mirror'.", "Did you mean: mirror_gap?");
    }

    @Test
    void docs_replaceTheirOwnPageOnly() throws IOException {
        Path file = folder.resolve("new/detectors.md");
        assertThat(run("detectors", "docs", "--out", file.toString())).isZero();
        assertThat(file).content().contains("# Detectors", "## surge");
        assertThat(run("detectors", "docs", "--out", file.toString(), "--json")).isZero();
        assertThat(out.toString()).contains(", new or changed.", "\"changed\" : false");
        Files.writeString(file, "mine");
        assertThat(run("detectors", "docs", "--out", file.toString())).isEqualTo(2);
        assertThat(err.toString()).contains("was not written by this command");
        assertThat(file).hasContent("mine");
    }

    @Test
    void docsIntoAFolder_areRefused() {
        assertThat(run("detectors", "docs", "--out", folder.toString())).isEqualTo(4);
        assertThat(err.toString()).contains("cannot be written to", "Give a file, not a folder");
    }
}
