package org.tidewaiter.cli;

import java.io.PrintWriter;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
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

    /** The report as {@code --json} prints it; {@code seconds} is the only part that differs from run to run. */
    record View(
            boolean clean,
            int books,
            int cases,
            int passed,
            BigDecimal seconds,
            List<SpecRunner.BookResult> byBook,
            List<SpecRunner.Difference> differences,
            List<String> problems) {}

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        long start = System.nanoTime();
        SpecRunner.Report report = SpecRunner.run(rules.folder());
        BigDecimal seconds = BigDecimal.valueOf(System.nanoTime() - start, 9).setScale(1, RoundingMode.HALF_UP);
        if (output.json()) {
            Json.print(out, view(report, seconds));
        } else {
            print(out, report, seconds);
        }
        return report.isClean() ? 0 : 2;
    }

    private static View view(SpecRunner.Report report, BigDecimal seconds) {
        return new View(
                report.isClean(),
                report.books(),
                report.cases(),
                report.passed(),
                seconds,
                report.byBook(),
                report.differences(),
                report.problems());
    }

    private static void print(PrintWriter out, SpecRunner.Report report, BigDecimal seconds) {
        report.problems().forEach(problem -> out.println("problem  " + problem));
        report.differences().forEach(difference -> {
            out.println("differs  " + difference.place() + "  " + difference.name());
            difference.faults().forEach(fault -> out.println("         " + fault));
            difference.reasons().forEach(reason -> out.println("         " + reason));
        });
        if (!report.isClean()) {
            out.println();
        }
        TextTable table = new TextTable("Act", ">Examples", ">As expected", "Book");
        report.byBook().forEach(book -> table.add(book.act(), book.cases(), book.passed(), book.id()));
        table.print(out);
        out.println();
        out.println(report.books() + " rule books, " + report.cases() + " examples: "
                + (report.isClean()
                        ? "all as expected."
                        : report.differences().size() + " with another answer, "
                                + report.problems().size() + " problems.")
                + " " + seconds + " s.");
    }
}
