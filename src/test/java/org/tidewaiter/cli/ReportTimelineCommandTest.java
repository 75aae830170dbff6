package org.tidewaiter.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportTimelineCommandTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path home;

    @Test
    void incidents_standInOrderOfTime_withGrainAndLabel() throws IOException {
        Ran ran = InventedCasebook.filled(home).run("report", "timeline");

        assertThat(ran.err()).isEmpty();
        assertThat(ran.out())
                .startsWith("4 incidents of at most 2 origins, 1 item watched. TLP:RED")
                .containsSubsequence(
                        "2024-05-01", "denied", "2024-06 ", "month", "2024-06-18T00/06", "hours", "2024-06-20", "day")
                .containsPattern("hours +Samjang +1101, basket:minerals CN>KP, KP>CN +GREEN +R1")
                .containsPattern("2025-07-02 +2024-07-02 .*R1 +W1 +more minerals")
                .doesNotContain("heron", "otter");
    }

    @Test
    void articles_countOncePerOutletAndPlace() throws IOException {
        InventedCasebook casebook = InventedCasebook.filled(home);
        String text =
                "Rice comes\n\nRice was unloaded in Hoeryong on the night of July 3. Flour was unloaded in Hoeryong on July 3.\n";
        casebook.article("a.txt", "Border Gazette", "2024-07-12", text);
        casebook.article("b.txt", "Other Paper", "2024-07-13", "Copied\n\n" + text);

        JsonNode json = new ObjectMapper()
                .readTree(casebook.run("report", "timeline", "--json").out());
        JsonNode last = json.at("/incidents/" + (json.at("/incidents").size() - 1));
        assertThat(json.at("/incidents").size()).isEqualTo(5);
        assertThat(last.at("/teller").asText()).isEqualTo("Border Gazette");
        assertThat(last.at("/grain").asText()).isEqualTo("hours");
        assertThat(last.at("/goods").size()).isEqualTo(2);
        assertThat(json.at("/origins").asInt()).isEqualTo(3);
        assertThat(casebook.run("report", "timeline", "--tlp", "CLEAR").out())
                .startsWith("1 incident of at most 1 origin, 0 items watched. TLP:CLEAR")
                .contains("Left out for this audience: 5.");
    }

    @Test
    void planOfAnArticle_isWatched_withoutAReport() throws IOException {
        InventedCasebook casebook = new InventedCasebook(home);
        casebook.article(
                "a.txt",
                "Border Gazette",
                "2024-07-12",
                "Plans\n\nThe North plans to export more minerals to China in August. Rice was unloaded in Hoeryong on July 3.\n");

        JsonNode json = new ObjectMapper()
                .readTree(casebook.run("report", "timeline", "--json").out());
        assertThat(json.at("/watched/0/what").asText()).contains("plans to export");
        assertThat(json.at("/watched/0/report").isNull()).isTrue();
        assertThat(json.at("/label").asText()).isEqualTo("CLEAR");
    }

    @Test
    void picture_bearsItsLabel_isLoggedAndNeverOverwritten() throws IOException {
        InventedCasebook casebook = InventedCasebook.filled(home);
        Path file = home.resolve("t.svg");
        String[] ask = {"report", "timeline", "--tlp", "AMBER", "--svg", file.toString()};

        assertThat(casebook.run(ask).out()).contains("it is TLP:AMBER.", "Left out for this audience: 1.");
        assertThat(Files.readString(file))
                .contains("TLP:AMBER ·", "#CC79A7", "<desc>", "more minerals")
                .doesNotContain("1006", "heron", "otter");
        assertThat(casebook.run("report", "timeline", "--tlp", "AMBER").out())
                .as("as exact as an export under that label")
                .containsPattern("2024-06-18 +day +Samjang")
                .doesNotContain("T00/06");
        assertThat(casebook.run("audit", "list").out()).contains("report.timeline");
        assertThat(casebook.run(ask).err()).contains("exists already", "--svg");
    }

    @Test
    void emptyCasebook_saysWhatToDo() {
        Ran ran = new InventedCasebook(home).run("report", "timeline");
        assertThat(ran.exitCode()).isEqualTo(2);
        assertThat(ran.err()).contains("There are no reports yet");
    }
}
