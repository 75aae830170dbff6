package org.tidewaiter.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportMapCommandTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path home;

    @Test
    void incidents_areCountedByCrossing_bothSidesAsOne() throws IOException {
        Ran ran = InventedCasebook.filled(home).run("report", "map");

        assertThat(ran.out())
                .startsWith("Most incidents are told of Samjang – Helong.")
                .containsPattern("Samjang – Helong +2 +2 +2024-06 ×2 +1101, 1701, basket:minerals +R1, R3")
                .containsPattern("Yanggang +1 +1 +2024-06 +1006 +R2")
                .contains("Planned or denied, and not counted: 1.", "TLP:RED")
                .doesNotContain("Dandong", "heron");
    }

    @Test
    void json_hasPositions() throws IOException {
        JsonNode json = new ObjectMapper()
                .readTree(InventedCasebook.filled(home)
                        .run("report", "map", "--json")
                        .out());
        assertThat(json.at("/sites/0/across").asText()).isEqualTo("helong");
        assertThat(json.at("/sites/0/latitude").asDouble()).isEqualTo(42.07);
        assertThat(json.at("/not_counted").asInt()).isEqualTo(1);
    }

    @Test
    void sketch_hasADiscPerSite_andSaysWhatLiesOutside() throws IOException {
        InventedCasebook casebook = InventedCasebook.filled(home);
        casebook.report("source: blue-otter\nreceived: 2024-07-09\ntlp: AMBER\ntime: 2024-07\nplace: beijing\n");
        Path file = home.resolve("m.svg");

        assertThat(casebook.run("report", "map", "--svg", file.toString()).exitCode())
                .isZero();
        assertThat(Files.readString(file))
                .contains("Samjang – Helong  2", "Yanggang  1", "class=\"border\"", "TLP:RED")
                .contains("Outside the sketch: Beijing: 1 incident")
                .doesNotContain("heron", "http://www.w3.org/1999");
    }

    @Test
    void unknownAudience_isRefusedWithTheLevels() throws IOException {
        Ran ran = InventedCasebook.filled(home).run("report", "map", "--tlp", "PINK");
        assertThat(ran.exitCode()).isEqualTo(2);
        assertThat(ran.err()).contains("no TLP label", "AMBER");
    }
}
