package org.tidewaiter.web.findings;

import java.util.Arrays;
import java.util.List;
import org.tidewaiter.detect.judgement.State;
import org.tidewaiter.web.Parameters;
import org.tidewaiter.web.View;
import org.tidewaiter.web.table.TablePage;
import org.tidewaiter.web.table.Tables;

/**
 * The list of findings.
 *
 * @param says how many flows and months were looked at
 * @param blind how many flows are too uneven for a test
 */
public record FindingsPage(String says, long blind, List<Choice> states, List<String> notes, TablePage table) {

    /** One way to look at the list. */
    public record Choice(String text, long count, String href, boolean current) {}

    static FindingsPage of(View view, Parameters parameters) {
        PairFindings pair = PairFindings.of(view);
        String wanted = parameters.find(FindingsTable.STATE).orElse("");
        List<Choice> states = Arrays.stream(State.values())
                .map(state -> new Choice(
                        view.text("findings.state." + state.id()),
                        pair.findings().stream()
                                .filter(kept -> kept.state() == state)
                                .count(),
                        view.href("/findings", FindingsTable.STATE, state.id()),
                        state.id().equals(wanted)))
                .toList();
        return new FindingsPage(
                view.text(
                        "findings.says",
                        view.words().number(pair.findings().size()),
                        view.words().number(pair.look().flows()),
                        view.words().number(pair.look().cellsTested()),
                        pair.look().watched()),
                pair.findings().stream()
                        .filter(kept -> kept.finding().isBlind())
                        .count(),
                states,
                pair.look().notes(),
                Tables.embed(view, new FindingsTable(), parameters));
    }
}
