package org.tidewaiter.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArticleCommandTest {
    @TempDir
    private Path folder;

    private String article() throws IOException {
        Path file = folder.resolve("a.txt");
        Files.writeString(
                file,
                "Flour comes again\n\nFlour was unloaded in Hoeryong on July 3 without permission.\n\nComments0\n");
        return file.toString();
    }

    @Test
    void article_isPrintedWithItsClaimsAndWhatIsMissing() throws IOException {
        Ran ran = Ran.of("article", article(), "--published", "2024-09-12");
        assertThat(ran.exitCode()).isZero();
        assertThat(ran.out())
                .contains("Flour comes again", "1 claim in 10 words", "Missing: outlet. Give --outlet")
                .contains("incident, actual", "hoeryong", "2024-07-03")
                .doesNotContain("Comments0");
    }

    @Test
    void withoutDay_saysWhatStaysUnread() throws IOException {
        Ran ran = Ran.of("article", article());
        assertThat(ran.out())
                .contains("Missing: outlet, published.", "stay unread")
                .doesNotContain("2024-07-03");
    }

    @Test
    void json_givesDocumentAndClaims() throws IOException {
        JsonNode json = new ObjectMapper()
                .readTree(Ran.of("article", article(), "--published", "2024-09-12", "--json")
                        .out());
        assertThat(json.at("/0/claims/0/kind").asText()).isEqualTo("incident");
        assertThat(json.at("/0/document/dropped").size()).isEqualTo(2);
    }

    @Test
    void keptArticles_areListedWithTheirClaimsByVerdict() throws IOException {
        String home = folder.resolve("home").toString();
        assertThat(Ran.of("article", "list", "--home", home).out()).contains("No article is kept");
        Ran.of("article", article(), "--published", "2024-09-12", "--outlet", "Tern", "--keep", "--home", home);
        assertThat(Ran.of("article", "list", "--home", home).out())
                .contains("2024-09-12", "Tern", "Flour comes again", "1 not checkable", "CLEAR");
        JsonNode json = new ObjectMapper()
                .readTree(Ran.of("article", "list", "--home", home, "--json").out());
        assertThat(json.at("/0/verdicts/not_checkable").asInt()).isEqualTo(1);
    }

    @Test
    void noFile_isSaidWithTheNextStep() {
        assertThat(Ran.of("article").err()).contains("No article is named.", "'list'");
    }

    @Test
    void missingFile_isSaidWithTheNextStep() {
        Ran ran = Ran.of("article", folder.resolve("none.txt").toString());
        assertThat(ran.exitCode()).isEqualTo(4);
        assertThat(ran.err()).contains("There is no file", "Give the path of a saved article.");
    }
}
