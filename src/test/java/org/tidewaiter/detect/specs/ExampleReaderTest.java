package org.tidewaiter.detect.specs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tidewaiter.trade.AppException;

/** A mistake in a twin is told with its line and what to do. */
class ExampleReaderTest {
    private static final String PANEL = """
            examples:
              - name: one
                first_month: 2020-01
                watch: 2020-03
                series:
                  - {reporter: CN, partner: KP, flow: import, code: "030749", value_usd: "0 . 2.5", net_weight_kg: ".*3"}
                  - {reporter: CN, partner: KP, flow: export, code: "030749", value_usd: "100*3", net_weight_kg: ".*3"}
                expect:
                  - {code: "030749", flow: import, month: 2020-03, kind: surge}
            """;
    private static final String MIRROR = """
            examples:
              - name: one
                first_month: 2020-01
                watch: 2020-01..2020-02
                mirror:
                  - {exporter: CN, importer: KG, code: "853400", fob_usd: "100*2", cif_usd: "106 ."}
                expect: []
            """;
    private static final String QUOTA = """
            examples:
              - name: one
                first_month: 2020-01
                used_percent: "60 60 ."
                expect: [{month: 2020-02, kind: exhausted}]
            """;

    private static AppException mistake(String text, Form form) {
        return catchThrowableOfType(AppException.class, () -> ExampleReader.read("a.spec.yml", text, form));
    }

    @Test
    void panel_isReadWithItsGaps() {
        Example example = ExampleReader.read("a.spec.yml", PANEL, Form.PANEL).getFirst();
        Figures.Panels shown = (Figures.Panels) example.figures();
        assertThat(example.place()).isEqualTo("a.spec.yml:2");
        assertThat(shown.panels()).hasSize(1);
        assertThat(shown.panels().getFirst().series().getFirst().valueUsd()).containsExactly(0, Double.NaN, 2.5);
        assertThat(shown.panels().getFirst().series().getLast().valueUsd()).containsExactly(100, 100, 100);
        assertThat(shown.watch().to()).isEqualTo(2);
    }

    @Test
    void mirrorWithoutWeights_hasUnknownOnes() {
        Figures.Mirror shown = (Figures.Mirror)
                ExampleReader.read("a.spec.yml", MIRROR, Form.MIRROR).getFirst().figures();
        assertThat(shown.table().series().getFirst().cifUsd()).containsExactly(106, Double.NaN);
        assertThat(shown.table().series().getFirst().netWeightKg()).containsExactly(Double.NaN, Double.NaN);
        assertThat(shown.watch().from()).isZero();
    }

    @Test
    void quota_isAddedUpAndPassedInItsMonth() {
        Figures.Quota shown = (Figures.Quota)
                ExampleReader.read("a.spec.yml", QUOTA, Form.QUOTA).getFirst().figures();
        assertThat(String.valueOf(shown.use().passedAtFaceValue())).isEqualTo("2020-02");
        assertThat(shown.use().months().getLast().known()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            name: one            | nam: one                  | 2 | 'examples[1].nam' is no key of an example        | Known in this place: expect, first_month, mirror
            name: one            | name:                     | 3 | 'name' is missing                                | Add 'name: ...'
            first_month: 2020-01 | first_month: 2020         | 3 | 'first_month' must be a month, not '2020'        | Write a month as 2021-10
            first_month: 2020-01 | first_month: soon         | 3 | 'first_month' must be a month, not 'soon'        | Write a month as 2021-10
            watch: 2020-03       | watch: 2020-04            | 4 | 'watch' lies outside the series, which go from 2020-01 to 2020-03 | Watch months
            watch: 2020-03       | watch: 2020-03..2020-02   | 4 | 'watch' ends before it begins                    | earlier month first
            watch: 2020-03       | watch: 2020-01..2..3      | 4 | 'watch' names more than two months               | 2021-01..2021-12
            watch: 2020-03       | watch: [2020-03]          | 4 | 'examples[1].watch' must be one value            | detectors/README.md
            reporter: CN         | reporter: XQ              | 6 | 'reporter' names 'XQ', which is no two-letter code | tidewaiter areas find
            flow: import         | flow: transit             | 6 | 'flow' holds 'transit', which is no trade flow   | Use import or export
            code: "030749"       | code: 720221              | 6 | 'code' must be a commodity code in quotes        | leading zero
            "0 . 2.5"            | "0 . 2,5"                 | 6 | 'value_usd' holds '2,5', which is no figure      | 100*24 for 24 of them
            "0 . 2.5"            | "0*0"                     | 6 | 'value_usd' holds '0*0', which is no figure      | 100*24 for 24 of them
            "0 . 2.5"            | "-1 . 2"                  | 6 | 'value_usd' holds '-1', which is no figure       | 100*24 for 24 of them
            "100*3"              | "100*4"                   | 7 | 'value_usd' has 4 months, the first series of this example 3 | same months
            flow: export         | flow: import              | 7 | this flow stands twice in the example            | Keep one
            kind: surge          | kinds: surge              | 9 | 'examples[1].expect[1].kinds' is no key          | Known in this place: code, flow, from, kind, month.
            kind: surge          | kind: ""                  | 9 | 'kind' is missing                                | Add 'kind: ...'
            """)
    void mistake_isToldWithItsLine(String right, String wrong, int line, String what, String hint) {
        AppException problem = mistake(PANEL.replaceFirst(java.util.regex.Pattern.quote(right), wrong), Form.PANEL);
        assertThat(problem.getMessage()).startsWith("a.spec.yml:" + line + ": ").contains(what);
        assertThat(problem.hint()).contains(hint);
    }

    @Test
    void exampleWithoutExpectations_isNotTakenForASilentOne() {
        AppException problem = mistake(QUOTA.substring(0, QUOTA.indexOf("    expect")), Form.QUOTA);
        assertThat(problem.getMessage()).isEqualTo("a.spec.yml:2: 'expect' is missing.");
        assertThat(problem.hint()).contains("expect: []");
    }

    @Test
    void figuresOfAnotherForm_areRefused() {
        AppException problem = mistake(PANEL, Form.MIRROR);
        assertThat(problem.getMessage()).isEqualTo("a.spec.yml:2: 'series' is nothing this detector looks at.");
        assertThat(problem.hint()).contains("both sides' reports of many countries", "'mirror'");
        assertThat(mistake(MIRROR, Form.QUOTA).hint()).contains("'used_percent'");
    }

    @Test
    void twoExamplesOfOneName_areRefused() {
        String twice = QUOTA + QUOTA.substring(QUOTA.indexOf('\n') + 1);
        assertThat(mistake(twice, Form.QUOTA).getMessage())
                .isEqualTo("a.spec.yml:6: another example is called 'one' already.");
    }

    @Test
    void whatIsNoTwin_isRefused() {
        assertThat(mistake("", Form.PANEL).getMessage()).contains("must hold the one key 'examples'");
        assertThat(mistake("examples:\n", Form.PANEL).getMessage()).contains("'examples' is missing");
        assertThat(mistake("examples: 3\n", Form.PANEL).getMessage()).contains("'examples' must be a list");
        assertThat(mistake("examples:\n  -\n", Form.PANEL).getMessage()).contains("'examples[1]' must be a group");
        assertThat(mistake(QUOTA + "---\n" + QUOTA, Form.QUOTA).getMessage()).contains("and nothing else");
        assertThat(mistake("examples: [", Form.PANEL).getMessage()).contains("not readable as YAML");
        assertThat(mistake(QUOTA.replace("    used", "    name: two\n    used"), Form.QUOTA)
                        .getMessage())
                .startsWith("a.spec.yml:4: not readable as YAML");
    }
}
