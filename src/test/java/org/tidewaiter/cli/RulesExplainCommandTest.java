package org.tidewaiter.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class RulesExplainCommandTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(String... args) {
        return Main.run(new PrintWriter(out), new PrintWriter(err), args);
    }

    @Test
    void code_isExplainedSpanBySpan() {
        assertThat(run("rules", "explain", "2504", "--from", "KP", "--to", "IN"))
                .isZero();
        assertThat(out.toString())
                .contains("○ to 2017-12-21  FREE")
                .contains(
                        "◆ 2017-12-22 to 2018-01-21 (31 days)  EXCEPTION OPEN  S/RES/2397 (2017) ¶6  basis text, certain")
                .contains("■ from 2018-01-22 on  BANNED");
    }

    @Test
    void json_holdsEverySpanWithItsMeasures() throws IOException {
        assertThat(run("rules", "explain", "2701", "--from", "KP", "--to", "IN", "--json"))
                .isZero();
        JsonNode spans = new ObjectMapper().readTree(out.toString()).get("spans");
        assertThat(spans).hasSize(6);
        assertThat(spans.get(0).has("first")).isFalse();
        assertThat(spans.get(1).get("state").asText()).isEqualTo("exception_open");
        assertThat(spans.get(2).get("measures").get(0).get("measure_id").asText())
                .isEqualTo("un-2321-26b-coal-interim-cap");
    }

    @Test
    void words_listCandidatesAndGuessNothing() {
        assertThat(run("rules", "explain", "natural", "graphite", "--from", "KP", "--to", "IN"))
                .isEqualTo(2);
        assertThat(out.toString()).contains("2504");
        assertThat(err.toString()).contains("'natural graphite' is no code").contains("rules explain CODE --from KP");
    }

    @Test
    void unknownCode_isRefusedWithNearOnes() {
        assertThat(run("rules", "explain", "7777", "--from", "KP", "--to", "IN"))
                .isEqualTo(2);
        assertThat(err.toString()).contains("has a code 7777");
    }

    @Test
    void goodsThatArePopularlyBelievedCovered_getTheirNote() {
        assertThat(run("rules", "explain", "6704", "--from", "KP", "--to", "IN"))
                .isZero();
        assertThat(out.toString()).contains("○ at all times  FREE").contains("Note: Wigs");
    }
}
