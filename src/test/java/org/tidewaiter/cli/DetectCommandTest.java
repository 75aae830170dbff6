package org.tidewaiter.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Detectors over the example files, and what people decide about what they find. */
class DetectCommandTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    static Path folder;

    private static String home() {
        return folder.resolve("home").toString();
    }

    private static Ran detect(String... more) {
        List<String> args = new ArrayList<>(List.of(
                "detect",
                "--home",
                home(),
                "--reporter",
                "CN",
                "--partner",
                "KP",
                "--period",
                "2023-01..2023-10",
                "--as-of",
                "2023-11-20"));
        args.addAll(List.of(more));
        return Ran.of(args.toArray(String[]::new));
    }

    private static List<JsonNode> findings(String... more) throws IOException {
        List<String> args = new ArrayList<>(List.of(more));
        args.add("--json");
        JsonNode root = JSON.readTree(detect(args.toArray(String[]::new)).out());
        return StreamSupport.stream(root.get("findings").spliterator(), false).toList();
    }

    @BeforeAll
    static void load() throws IOException {
        List<String> args = new ArrayList<>(List.of("load", "--home", home()));
        try (Stream<Path> files = Files.list(Path.of("examples", "china-dprk"))) {
            files.filter(file -> file.toString().endsWith(".csv")).sorted().forEach(file -> args.add(file.toString()));
        }
        assertThat(Ran.of(args.toArray(String[]::new)).exitCode()).isZero();
    }

    @Test
    void bannedMachinery_standsAboveEverythingElse() throws IOException {
        JsonNode first = findings().getFirst().get("finding");
        assertThat(first.get("detector").asText()).isEqualTo("banned_goods");
        assertThat(first.get("law").asText()).isEqualTo("in_scope");
        assertThat(first.get("citations").toString()).contains("S/RES/2397 (2017), paragraph 7");
    }

    @Test
    void everyFinding_hasItsFourPartsItsQuestionAndInnocentCauses() throws IOException {
        assertThat(findings()).allSatisfy(each -> {
            JsonNode finding = each.get("finding");
            assertThat(finding.get("rank").size()).isEqualTo(5);
            assertThat(finding.get("question").asText()).endsWith("?");
            assertThat(finding.get("innocent_causes")).hasSizeGreaterThan(2);
        });
    }

    @Test
    void idsOfAList_areAllDifferent() throws IOException {
        assertThat(findings().stream().map(each -> each.get("finding").get("id").asText()))
                .doesNotHaveDuplicates();
    }

    @Test
    void theSameFigures_giveTheSameBytes() {
        assertThat(detect("--json").out()).isEqualTo(detect("--json").out());
    }

    @Test
    void picture_tellsZerosFromMonthsNotPublished() throws IOException {
        String points = findings("--only", "banned_goods")
                .getFirst()
                .get("finding")
                .get("picture")
                .get("points")
                .toString();
        assertThat(points).contains("\"reported\"", "\"reported_zero\"", "\"not_published\"");
    }

    @Test
    void dismissedFinding_staysAwayUntilItsEvidenceChanges() throws IOException {
        String id = findings("--only", "emergence")
                .getFirst()
                .get("finding")
                .get("id")
                .asText();
        assertThat(Ran.of("findings", "dismiss", id, "--home", home(), "--reason", "aid", "--by", "desk")
                        .exitCode())
                .isZero();
        assertThat(findings("--only", "emergence"))
                .noneMatch(each -> each.get("finding").get("id").asText().equals(id));
        assertThat(Ran.of("findings", "show", id, "--home", home()).out()).contains("dismissed by desk: aid");
        assertThat(Ran.of("findings", "list", "--home", home(), "--state", "dismissed")
                        .out())
                .contains(id);
    }

    @Test
    void confirmedFinding_isStillListed() throws IOException {
        String id = findings("--only", "resurgence")
                .getFirst()
                .get("finding")
                .get("id")
                .asText();
        Ran.of("findings", "confirm", id, "--home", home(), "--reason", "checked");
        assertThat(findings("--only", "resurgence"))
                .anyMatch(each -> each.get("finding").get("id").asText().equals(id)
                        && each.get("state").asText().equals("confirmed"));
    }

    @Test
    void openFindingAtOrAboveTheBound_endsWithThree() {
        assertThat(detect("--only", "banned_goods", "--fail-on", "0.8").exitCode())
                .isEqualTo(3);
        assertThat(detect("--only", "banned_goods", "--fail-on", "0.99").exitCode())
                .isZero();
    }

    @Test
    void weights_changeTheRank() throws IOException {
        double value = findings("--weights", "0,0,1,0")
                .getFirst()
                .get("finding")
                .get("rank")
                .get("total")
                .asDouble();
        double part = findings("--weights", "0,0,1,0")
                .getFirst()
                .get("finding")
                .get("rank")
                .get("value")
                .asDouble();
        assertThat(value).isEqualTo(part);
    }

    @Test
    void weightsThatAreNone_areRefusedWithAnExample() {
        Ran refused = detect("--weights", "1,2");
        assertThat(refused.exitCode()).isEqualTo(2);
        assertThat(refused.err()).contains("--weights 0.4,0.3,0.2,0.1");
    }

    @Test
    void unknownDetector_isRefusedWithTheKnownOnes() {
        Ran refused = detect("--only", "surges");
        assertThat(refused.exitCode()).isEqualTo(2);
        assertThat(refused.err()).contains("surges").contains("surge");
    }

    @Test
    void unknownFinding_saysWhereToLook() {
        Ran refused = Ran.of("findings", "show", "zzzz", "--home", home());
        assertThat(refused.exitCode()).isEqualTo(2);
        assertThat(refused.err()).contains("tidewaiter findings list");
    }

    @Test
    void earlierDay_tellsWhatMovedSince() {
        assertThat(detect("--against", "2023-11-20").out())
                .contains("Since 2023-11-20: 0 appeared, 0 vanished, 0 moved.");
    }

    @Test
    void withoutPeriod_theLastTwelveLoadedMonthsAreWatched() {
        Ran ran = Ran.of("detect", "--home", home(), "--reporter", "CN", "--partner", "KP", "--as-of", "2023-11-20");
        assertThat(ran.exitCode()).isZero();
        assertThat(ran.out()).contains("findings in 2022-11..2023-10");
    }

    @Test
    void withoutPeriodAndFigures_saysWhatToDo() {
        Ran ran = Ran.of("detect", "--home", home(), "--reporter", "VN", "--partner", "KP");
        assertThat(ran.exitCode()).isNotZero();
        assertThat(ran.err()).contains("Nothing is loaded of that reporter").contains("tidewaiter releases");
    }
}
