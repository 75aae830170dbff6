package org.tidewaiter.consignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tidewaiter.trade.AppException;

class GivenRowsTest {
    private static final String HEADER = "hs,from,to,date,facts\n";
    private static final String GRAPHITE = "250490,KP,IN,2018-01-15,";

    private static RowResult row(String facts) {
        return Screened.table(HEADER + GRAPHITE + facts + "\n").getFirst();
    }

    private static Given given(RowResult row) {
        return Objects.requireNonNull(row.given());
    }

    private static List<Flag> flags(RowResult row) {
        return row.flags().stream().map(Flagged::flag).toList();
    }

    @Test
    void factOfARow_settlesItAndIsSaidToBeUnchecked() {
        RowResult row = row("contract-date=2017-11-01");
        assertThat(row.state()).isEqualTo(State.OUT_OF_SCOPE);
        assertThat(String.join(" ", row.reasons()))
                .contains("This takes as true, unchecked: contract-date=2017-11-01. Without it: undetermined.");
        assertThat(given(row).settles())
                .extracting(sentence -> sentence.fact())
                .containsOnly("contract-date=2017-11-01");
        assertThat(row("contract-date=2017-12-24").state()).isEqualTo(State.IN_SCOPE);
    }

    @Test
    void rowsOfOneFile_eachHaveTheirOwnFacts() {
        List<RowResult> rows = Screened.table(HEADER
                + GRAPHITE + "contract-date=2017-11-01\n"
                + GRAPHITE + "\n"
                + GRAPHITE + "contract-date=2017-12-22\n" // the day itself is not before it
                + GRAPHITE + "Contract-Date = 2017-12-21\n");
        assertThat(rows)
                .extracting(RowResult::state)
                .containsExactly(State.OUT_OF_SCOPE, State.UNDETERMINED, State.IN_SCOPE, State.OUT_OF_SCOPE);
        assertThat(rows.get(1).given()).isNull();
    }

    @Test
    void badFact_isFlaggedAndLosesNeitherTheRowNorTheOthers() {
        RowResult row = row("\"colour=red; contract-date=2017-11-01\"");
        assertThat(flags(row)).containsExactly(Flag.FACT_UNREADABLE);
        assertThat(row.flags().getFirst().says())
                .contains("'colour=red' was left aside")
                .contains("rajin-coal");
        assertThat(row.state()).isEqualTo(State.OUT_OF_SCOPE);
        assertThat(row("contract-date=soon").state()).isEqualTo(State.UNDETERMINED);
        assertThat(flags(row("contract-date=soon"))).containsExactly(Flag.FACT_UNREADABLE);
        assertThat(flags(row("yes"))).containsExactly(Flag.FACT_UNREADABLE);
    }

    @Test
    void factStatedInTwoWays_isLeftAside() {
        RowResult row = row("contract-date=2017-11-01;contract-date=2018-01-01");
        assertThat(row.state()).isEqualTo(State.UNDETERMINED);
        assertThat(flags(row)).containsExactly(Flag.FACT_UNREADABLE);
        assertThat(flags(row("contract-date=2017-11-01;contract-date=2017-11-01")))
                .isEmpty();
    }

    @Test
    void factThatSettlesNothingHere_changesNothing() {
        RowResult row = row("livelihood=no");
        assertThat(row.state()).isEqualTo(State.UNDETERMINED);
        assertThat(row.reasons()).isEqualTo(row("").reasons());
        assertThat(given(row).settles()).isEmpty();
    }

    @Test
    void factForAllRows_isThatOfEveryRowAndOfNoColumnBeside() {
        FileOptions options = new FileOptions(
                Map.of(),
                Map.of(Role.GIVEN, "contract-date=2017-11-01"),
                null,
                null,
                null,
                Optional.empty(),
                Screened.TODAY);
        String rows = GRAPHITE + "\n" + GRAPHITE + "\n";
        byte[] table = ("hs,from,to,date,note\n" + rows).getBytes(java.nio.charset.StandardCharsets.UTF_8);
        List<RowResult> answered = Screened.with(table, path -> Screened.file(path, options));
        assertThat(answered).extracting(RowResult::state).containsExactly(State.OUT_OF_SCOPE, State.OUT_OF_SCOPE);
        byte[] both = (HEADER + rows).getBytes(java.nio.charset.StandardCharsets.UTF_8);
        assertThatThrownBy(() -> Screened.with(both, path -> Screened.file(path, options)))
                .isInstanceOf(AppException.class)
                .hasMessageContaining("has a column 'given' already");
    }

    @Test
    void manyContracts_areAnsweredAsEachAlone() {
        StringBuilder table = new StringBuilder(HEADER);
        for (int day = 1; day <= 28; day++) {
            table.append(GRAPHITE)
                    .append("contract-date=2017-12-")
                    .append(day < 10 ? "0" : "")
                    .append(day)
                    .append('\n');
        }
        List<RowResult> rows = Screened.table(table.toString());
        for (int day = 1; day <= 28; day++) {
            assertThat(rows.get(day - 1).state())
                    .as("day " + day)
                    .isEqualTo(day < 22 ? State.OUT_OF_SCOPE : State.IN_SCOPE);
        }
    }
}
