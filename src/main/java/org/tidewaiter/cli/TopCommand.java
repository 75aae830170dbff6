package org.tidewaiter.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.tidewaiter.analysis.Desk;
import org.tidewaiter.analysis.Question;
import org.tidewaiter.analysis.Ranking;
import org.tidewaiter.analysis.RankingAnalysis;
import org.tidewaiter.analysis.Slice;
import org.tidewaiter.answers.Json;
import org.tidewaiter.law.Assessor;
import org.tidewaiter.trade.Flow;
import org.tidewaiter.warehouse.Warehouse;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code tidewaiter top}: the largest goods of a flow, what they were before, and what the law says about them. */
@Command(
        name = "top",
        description = "Ranks goods by value, compares them with other years and holds them against the law.",
        footer = {
            "",
            "Example: tidewaiter top --reporter CN --partner KP --flow import --period 2023-01..2023-10 --versus 2022,2019",
        })
final class TopCommand implements Callable<Integer> {
    private static final int ROWS = 10; // a table that is read, not scrolled

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
        List<Ranking> rankings = rank(Desk.of(Warehouse.at(home.path()), Assessor.of(rules.books())), question);
        switch (output.form()) {
            case TEXT -> rankings.forEach(ranking -> RankingText.print(out, question, ranking));
            case JSON -> Json.print(out, rankings);
            case CSV -> RankingCsv.print(out, question.baselineYears(), rankings, false);
        }
        return 0;
    }

    static List<Ranking> rank(Desk desk, Question question) {
        List<Ranking> rankings = new ArrayList<>();
        try (Slice slice = desk.open(question)) {
            for (Flow flow : question.flows()) {
                rankings.add(RankingAnalysis.of(slice, flow));
            }
        }
        return rankings;
    }
}
