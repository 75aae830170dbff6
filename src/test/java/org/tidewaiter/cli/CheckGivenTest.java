package org.tidewaiter.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class CheckGivenTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int graphite(String... more) {
        String[] args = new String[9 + more.length];
        String[] start = {"check", "--from", "KP", "--to", "IN", "--goods", "250490", "--on", "2018-01-15"};
        System.arraycopy(start, 0, args, 0, start.length);
        System.arraycopy(more, 0, args, start.length, more.length);
        return Main.run(new PrintWriter(out), new PrintWriter(err), args);
    }

    @Test
    void openQuestion_saysHowToAnswerIt() {
        assertThat(graphite()).isZero();
        assertThat(out.toString()).contains("Answer with --given contract-date=DAY");
    }

    @Test
    void statedFact_settlesTheAnswerAndIsSaidToBeUnchecked() {
        assertThat(graphite("--given", "contract-date=2017-11-01")).isZero();
        assertThat(out.toString())
                .contains("Out of scope")
                .contains("All of this takes as true, unchecked: contract-date=2017-11-01")
                .contains("As you state, and nobody here checked: contract-date=2017-11-01. Without it: undetermined.")
                .contains("S/RES/2397 (2017) \u00b66: The measure is left aside until 2018-01-21");
    }

    @Test
    void factThatSettlesNothingHere_isSaidSo() {
        assertThat(graphite("--given", "livelihood=no")).isZero();
        assertThat(out.toString())
                .contains("No condition of a measure that reaches these goods on that day asks for it.");
    }

    @Test
    void json_holdsTheFactsBesideTheAnswer() {
        assertThat(graphite("--given", "contract-date=2017-12-24", "--json")).isZero();
        assertThat(out.toString())
                .contains("\"answer\" : \"in_scope\"")
                .contains("\"answer_without\" : \"undetermined\"");
    }

    @Test
    void unknownFact_isRefusedWithThoseThatAreKnown() {
        assertThat(graphite("--given", "colour=red")).isEqualTo(2);
        assertThat(err.toString()).contains("Known are contract-date=DAY").contains("rajin-coal");
    }
}
