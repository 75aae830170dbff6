package org.tidewaiter.cli;

import java.io.PrintWriter;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.concurrent.Callable;
import org.tidewaiter.answers.Json;
import org.tidewaiter.detect.specs.ExampleRunner;
import org.tidewaiter.law.SpecRunner;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code tidewaiter verify}: does every unit give the answers its examples ask for? */
@Command(
        name = "verify",
        description = "Runs the examples of all rule books, those of --rules too, and of all detectors.")
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
            List<String> problems,
            DetectorsView detectors) {}

    /** The part of the detectors. */
    record DetectorsView(
            boolean clean,
            int examples,
            int passed,
            List<ExampleRunner.DetectorResult> byDetector,
            List<ExampleRunner.Difference> differences,
            List<String> problems) {
        static DetectorsView of(ExampleRunner.Report report) {
            return new DetectorsView(
                    report.isClean(),
                    report.examples(),
                    report.passed(),
                    report.byDetector(),
                    report.differences(),
                    report.problems());
        }
    }

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        long start = System.nanoTime();
        SpecRunner.Report report = SpecRunner.run(rules.folder());
        ExampleRunner.Report detectors = ExampleRunner.run();
        BigDecimal seconds = BigDecimal.valueOf(System.nanoTime() - start, 9).setScale(1, RoundingMode.HALF_UP);
        View view = view(report, detectors, seconds);
        if (output.json()) {
            Json.print(out, view);
        } else {
            VerifyText.print(out, report, detectors, seconds);
        }
        return view.clean() ? 0 : 2;
    }

    static View view(SpecRunner.Report report, ExampleRunner.Report detectors, BigDecimal seconds) {
        return new View(
                report.isClean() && detectors.isClean(),
                report.books(),
                report.cases(),
                report.passed(),
                seconds,
                report.byBook(),
                report.differences(),
                report.problems(),
                DetectorsView.of(detectors));
    }
}
