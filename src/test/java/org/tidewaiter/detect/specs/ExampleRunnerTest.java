package org.tidewaiter.detect.specs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.tidewaiter.detect.DetectorCards;
import org.tidewaiter.trade.PackedFiles;

class ExampleRunnerTest {
    private static final String FILE = "detectors/emergence.spec.yml";
    private static final String QUIET = """
            examples:
              - name: first trade
                first_month: 2018-01
                watch: 2020-01
                series:
                  - {reporter: CN, partner: KP, flow: import, code: "720221", value_usd: "0*24 90000", net_weight_kg: ".*25"}
                expect: %s
            """;

    /** The differences of one twin; those of others are for the test of the packed examples. */
    private static List<ExampleRunner.Difference> differences(String twin) {
        return run(Map.of(FILE, twin)).differences().stream()
                .filter(difference -> difference.place().startsWith(FILE))
                .toList();
    }

    private static ExampleRunner.Report run(Map<String, String> changed) {
        Map<String, String> twins =
                new TreeMap<>(PackedFiles.texts(DetectorCards.FOLDER, name -> name.endsWith(DetectorCards.TWIN)));
        twins.putAll(changed);
        twins.values().removeIf(String::isEmpty);
        return ExampleRunner.run(Trials.ids(), new TreeMap<>(twins));
    }

    @Test
    void packedExamples_areAnsweredAsTheyExpect() {
        ExampleRunner.Report report = ExampleRunner.run();
        assertThat(report.problems()).isEmpty();
        assertThat(report.differences()).isEmpty();
        assertThat(report.isClean()).isTrue();
        assertThat(report.byDetector()).hasSameSizeAs(Trials.ids());
        assertThat(report.passed()).isEqualTo(report.examples()).isGreaterThan(50); // some four for each detector
    }

    @Test
    void signalNobodyExpects_isADifference() {
        ExampleRunner.Report report = run(Map.of(FILE, QUIET.formatted("[]")));
        assertThat(report.isClean()).isFalse();
        assertThat(differences(QUIET.formatted("[]")))
                .containsExactly(new ExampleRunner.Difference(
                        FILE + ":2",
                        "first trade",
                        List.of("noticed, not expected: emergence, import of 720221, 2020-01")));
        assertThat(report.byDetector()).contains(new ExampleRunner.DetectorResult("emergence", 1, 0));
    }

    @Test
    void eachPartOfASignal_isCompared() {
        for (String wrong : List.of(
                "{code: \"720222\", flow: import, month: 2020-01, kind: emergence}",
                "{code: \"720221\", flow: export, month: 2020-01, kind: emergence}",
                "{code: \"720221\", flow: import, month: 2019-12, kind: emergence}",
                "{code: \"720221\", flow: import, from: 2019-12, month: 2020-01, kind: emergence}",
                "{code: \"720221\", flow: import, month: 2020-01, kind: surge}")) {
            assertThat(differences(QUIET.formatted("[" + wrong + "]")))
                    .as(wrong)
                    .singleElement()
                    .satisfies(difference -> assertThat(difference.faults())
                            .hasSize(2)
                            .anyMatch(fault -> fault.startsWith("not noticed: "))
                            .anyMatch(fault -> fault.startsWith("noticed, not expected: ")));
        }
    }

    @Test
    void oneSignal_doesNotMeetTwoExpectations() {
        String twice = "{code: \"720221\", flow: import, month: 2020-01, kind: emergence}";
        assertThat(differences(QUIET.formatted("[" + twice + ", " + twice + "]")))
                .singleElement()
                .satisfies(difference -> assertThat(difference.faults())
                        .containsExactly("not noticed: emergence, import of 720221, 2020-01"));
    }

    @Test
    void brokenTwin_isAProblemAndStopsNoOther() {
        ExampleRunner.Report report = run(Map.of(FILE, "examples: ["));
        assertThat(report.problems()).singleElement().asString().startsWith(FILE + ":");
        assertThat(report.byDetector()).hasSize(Trials.ids().size() - 1);
    }

    @Test
    void whatBelongsTogether_isMissed() {
        assertThat(run(Map.of(FILE, "")).problems())
                .containsExactly("'emergence' has no examples; add detectors/emergence.spec.yml.");
        assertThat(run(Map.of("detectors/leap.spec.yml", QUIET)).problems())
                .containsExactly("'leap' has no card; add detectors/leap.yml.");
        List<String> cards = new ArrayList<>(Trials.ids());
        cards.add("leap");
        assertThat(ExampleRunner.run(cards, new TreeMap<>(Map.of("detectors/leap.spec.yml", QUIET)))
                        .problems())
                .contains("'leap' has no class; add one and name it in Trials.");
    }
}
