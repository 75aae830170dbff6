package org.tidewaiter.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.tidewaiter.analysis.Desk;
import org.tidewaiter.analysis.Question;
import org.tidewaiter.analysis.Screening;
import org.tidewaiter.analysis.ScreeningAnalysis;
import org.tidewaiter.answers.Json;
import org.tidewaiter.answers.ScreenedRow;
import org.tidewaiter.law.Assessor;
import org.tidewaiter.trade.AppException;
import org.tidewaiter.warehouse.Warehouse;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code tidewaiter screen}: every line held against the law of its own period. */
@Command(
        name = "screen",
        description =
                "Holds every line against the law of its own period, with the value surely and possibly in scope.",
        footer = {
            "",
            "Example: tidewaiter screen --reporter CN --partner KP --flow import --period 2016..2024",
            "Without --reporter, every reporter's trade with the partner is screened.",
        })
final class ScreenCommand implements Callable<Integer> {
    private static final int ROWS = 40; // lines printed for people; JSON and CSV have all

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

    @Option(
            names = "--regime",
            paramLabel = "NAME",
            description = "Only measures of this regime and flows that touch its areas.")
    private @Nullable String regime;

    @Option(names = "--summary", description = "With --json: one object with sums and provenance instead of the lines.")
    private boolean summary;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        Question question = asked.question(ROWS);
        Desk desk = Desk.of(Warehouse.at(home.path()), Assessor.of(rules.books()));
        TableOption.Form form = output.form();
        if (summary && form == TableOption.Form.CSV) {
            throw AppException.wrongUse("--summary is not one table.", "Use it with --json, or leave it out.");
        }
        boolean every = form == TableOption.Form.CSV || (form == TableOption.Form.JSON && !summary);
        Screening screening =
                ScreeningAnalysis.of(desk, question, regime, every ? Integer.MAX_VALUE : question.limit());
        switch (form) {
            case TEXT -> ScreeningText.print(out, question, screening);
            case JSON -> Json.print(out, summary ? ScreenedRow.summary(screening) : ScreenedRow.list(screening));
            case CSV -> ScreeningCsv.print(out, screening);
        }
        return 0;
    }
}
