package org.tidewaiter.cli;

import java.io.PrintWriter;
import java.math.BigDecimal;
import java.util.List;
import org.tidewaiter.detect.specs.ExampleRunner;
import org.tidewaiter.law.SpecRunner;

/** What came out of all examples, for people at a terminal: first what is wrong, then the tables, then the sum. */
final class VerifyText {
    private static final String MARGIN = "         ";

    private VerifyText() {}

    static void print(PrintWriter out, SpecRunner.Report rules, ExampleRunner.Report detectors, BigDecimal seconds) {
        problems(out, rules.problems());
        rules.differences().forEach(difference -> {
            differs(out, difference.place(), difference.name(), difference.faults());
            difference.reasons().forEach(reason -> out.println(MARGIN + reason));
        });
        problems(out, detectors.problems());
        detectors
                .differences()
                .forEach(difference -> differs(out, difference.place(), difference.name(), difference.faults()));
        if (!rules.isClean() || !detectors.isClean()) {
            out.println();
        }
        TextTable acts = new TextTable("Act", ">Examples", ">As expected", "Book");
        rules.byBook().forEach(book -> acts.add(book.act(), book.cases(), book.passed(), book.id()));
        acts.print(out);
        out.println();
        TextTable table = new TextTable("Detector", ">Examples", ">As expected");
        detectors.byDetector().forEach(one -> table.add(one.id(), one.examples(), one.passed()));
        table.print(out);
        out.println();
        out.println(rules.books() + " rule books, " + rules.cases() + " examples: "
                + sum(rules.differences().size(), rules.problems().size()));
        out.println(detectors.byDetector().size() + " detectors, " + detectors.examples() + " examples: "
                + sum(detectors.differences().size(), detectors.problems().size()) + " " + seconds + " s.");
    }

    private static void problems(PrintWriter out, List<String> problems) {
        problems.forEach(problem -> out.println("problem  " + problem));
    }

    private static void differs(PrintWriter out, String place, String name, List<String> faults) {
        out.println("differs  " + place + "  " + name);
        faults.forEach(fault -> out.println(MARGIN + fault));
    }

    private static String sum(int differences, int problems) {
        return differences + problems == 0
                ? "all as expected."
                : differences + " with another answer, " + problems + " problems.";
    }
}
