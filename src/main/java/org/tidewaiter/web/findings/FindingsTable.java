package org.tidewaiter.web.findings;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.tidewaiter.answers.KeptFinding;
import org.tidewaiter.brief.FindingSentences;
import org.tidewaiter.detect.judgement.FindingView;
import org.tidewaiter.detect.judgement.State;
import org.tidewaiter.trade.Flow;
import org.tidewaiter.web.Parameters;
import org.tidewaiter.web.View;
import org.tidewaiter.web.table.Cell;
import org.tidewaiter.web.table.Column;
import org.tidewaiter.web.table.Table;
import org.tidewaiter.web.table.TableSource;
import org.tidewaiter.web.words.LawCell;

/** Findings, the weightiest first; dismissed ones only where they are asked for. */
public final class FindingsTable implements TableSource {
    /** Name in the address of the states wanted. */
    static final String STATE = "state";

    @Override
    public String id() {
        return "findings";
    }

    @Override
    public Table read(View view, Parameters parameters) {
        State wanted = parameters.find(STATE).map(State::parse).orElse(null);
        PairFindings pair = PairFindings.of(view);
        return new Table(
                id(),
                view.text(
                        "findings.table",
                        view.words().range(view.asked().needQuestion().period())),
                List.of(
                        Column.text("goods", view.text("findings.column.goods")),
                        Column.text("code", view.words().text("column.code")),
                        Column.number("rank", view.text("findings.column.rank")),
                        Column.text("detector", view.text("findings.column.detector")),
                        Column.text("flow", view.words().text("column.flow")).lessOnPhones(),
                        Column.text("months", view.text("findings.column.months")),
                        Column.text("law", view.words().text("column.law")),
                        Column.number("false_alarms_percent_at_most", view.text("findings.column.false"))
                                .lessOnPhones(),
                        Column.text("state", view.text("findings.column.state"))),
                pair.findings().stream()
                        .filter(kept -> wanted == null ? kept.state() != State.DISMISSED : kept.state() == wanted)
                        .map(kept -> row(view, kept))
                        .toList(),
                view.text(wanted == null ? "findings.empty" : "findings.empty.state"),
                List.of(view.text("findings.note"), view.source()));
    }

    private static List<Cell> row(View view, KeptFinding kept) {
        FindingView finding = kept.finding();
        Integer atMost = finding.falsePercentAtMost();
        return List.of(
                Cell.of(finding.goods()).to(view.href("/findings/" + finding.id())),
                Cell.of(finding.code()),
                Cell.of(
                        BigDecimal.valueOf(finding.rank().total()),
                        String.format(Locale.ROOT, "%.2f", finding.rank().total())),
                Cell.of(new FindingSentences(view.words()).noticed(finding)),
                Cell.of(finding.flow(), view.words().flow(Flow.parse(finding.flow()))),
                Cell.of(finding.months()),
                law(view, finding),
                Cell.of(atMost, atMost == null ? view.text("findings.rule") : atMost + " %"),
                Cell.of(
                        kept.state().id(),
                        view.text("findings.state." + kept.state().id())));
    }

    private static Cell law(View view, FindingView finding) {
        return finding.findAnswer()
                .map(answer ->
                        Cell.of(answer.code(), view.words().answer(answer)).marked(LawCell.mark(answer)))
                .orElseGet(() -> Cell.of(null, view.text("findings.nolaw")));
    }
}
