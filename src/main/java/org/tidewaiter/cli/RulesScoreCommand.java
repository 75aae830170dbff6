package org.tidewaiter.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.tidewaiter.answers.Json;
import org.tidewaiter.law.GoldCases;
import org.tidewaiter.law.GoldReport;
import org.tidewaiter.law.GoldScore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code tidewaiter rules score}: how often the rule books give the answer of the gold cases. */
@Command(
        name = "score",
        description = "Asks the rule books the gold cases and lists every other answer, beside naive prefix matching.")
final class RulesScoreCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Mixin
    private final OutputOption output = new OutputOption();

    @Mixin
    private final RulesOption rules = new RulesOption();

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        GoldReport report = GoldScore.of(rules.books(), GoldCases.packed());
        if (output.json()) {
            Json.print(out, report);
        } else {
            ScoreText.print(out, report);
        }
        return 0;
    }
}
