package org.tidewaiter.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.tidewaiter.law.SpecRunner;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code tidewaiter verify}: does every unit give the answers its examples ask for? */
@Command(name = "verify", description = "Runs the examples of all rule books, those of --rules too.")
final class VerifyCommand implements Callable<Integer> {
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
        SpecRunner.Report report = SpecRunner.run(rules.folder());
        if (output.json()) {
            Json.print(out, report);
        } else {
            report.problems().forEach(problem -> out.println("problem  " + problem));
            report.differences().forEach(difference -> {
                out.println("differs  " + difference.place() + "  " + difference.name());
                out.println("         expected " + difference.expected().words() + ", got "
                        + difference.given().words()
                        + (difference.missingMeasure() == null
                                ? ""
                                : ", and " + difference.missingMeasure() + " is not named"));
                difference.reasons().forEach(reason -> out.println("         " + reason));
            });
            out.println(report.books() + " rule books, " + report.cases() + " examples: "
                    + (report.isClean()
                            ? "all as expected."
                            : report.differences().size() + " with another answer, "
                                    + report.problems().size() + " problems."));
        }
        return report.isClean() ? 0 : 2;
    }
}
