package org.tidewaiter.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.tidewaiter.analysis.Desk;
import org.tidewaiter.analysis.Question;
import org.tidewaiter.analysis.Ranking;
import org.tidewaiter.answers.Json;
import org.tidewaiter.law.Assessor;
import org.tidewaiter.warehouse.Warehouse;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code tidewaiter compare}: totals and goods against the same periods of other years, and what is new or gone. */
@Command(
        name = "compare",
        description = "Compares with the same periods of other years; lists what is new from zero and gone to zero.",
        footer = {
            "",
            "Example: tidewaiter compare --reporter CN --partner KP --period 2023-01..2023-10 --versus 2022,2021,2019",
        })
final class CompareCommand implements Callable<Integer> {
    private static final int ROWS = 1_000; // all goods of one partner as a rule; --limit says otherwise

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Mixin
    private final HomeOption home = new HomeOption();

    @Mixin
    private final TableOption output = new TableOption();

    @Mixin
    private final RulesOption rules = new RulesOption();

    @Mixin
    private final QuestionOption asked = new QuestionOption();

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        Question question = asked.question(ROWS);
        Desk desk = Desk.of(Warehouse.at(home.path()), Assessor.of(rules.books()));
        List<Ranking> rankings = TopCommand.rank(desk, question);
        switch (output.form()) {
            case TEXT ->
                rankings.forEach(ranking -> {
                    RankingText.print(out, question, ranking);
                    TurnText.print(out, ranking);
                });
            case JSON -> Json.print(out, rankings);
            case CSV -> RankingCsv.print(out, question.baselineYears(), rankings, true);
        }
        return 0;
    }
}
