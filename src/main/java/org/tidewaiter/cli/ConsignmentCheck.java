package org.tidewaiter.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.tidewaiter.answers.Json;
import org.tidewaiter.consignment.ConsignmentFile;
import org.tidewaiter.consignment.FileOptions;
import org.tidewaiter.consignment.ResultSink;
import org.tidewaiter.consignment.State;
import org.tidewaiter.consignment.Summary;
import org.tidewaiter.law.Assessor;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/** Runs {@code check --file}: rows to a file, to the terminal, as JSON or as CSV. */
final class ConsignmentCheck {
    private static final int FAILED = 3; // what was to be failed on has been found

    private final CommandSpec spec;
    private final OutputOption output;
    private final Assessor assessor;

    ConsignmentCheck(CommandSpec spec, OutputOption output, Assessor assessor) {
        this.spec = spec;
        this.output = output;
        this.assessor = assessor;
    }

    int run(ConsignmentOption asked, FileOptions options) {
        PrintWriter out = spec.commandLine().getOut();
        ConsignmentFile file = new ConsignmentFile(asked.file(), options, assessor);
        Summary summary = summary(asked, file, out);
        boolean failed = asked.failOn().filter(from -> isReached(summary, from)).isPresent();
        return failed ? FAILED : CommandLine.ExitCode.OK;
    }

    private Summary summary(ConsignmentOption asked, ConsignmentFile file, PrintWriter out) {
        boolean onlyCounts = asked.summary() || asked.out().isPresent();
        if (asked.csv() && !onlyCounts) {
            return csv(file, out);
        }
        if (output.json() && !onlyCounts) {
            try (ConsignmentJson rows = new ConsignmentJson(out)) {
                return file.screen(rows);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        ConsignmentText text = new ConsignmentText(out, !onlyCounts);
        Summary summary = asked.out().map(file::write).orElseGet(() -> file.screen(text));
        if (output.json()) {
            Json.print(out, summary);
        } else {
            text.summary(summary);
            asked.out().ifPresent(path -> out.println("Written: " + path));
        }
        return summary;
    }

    /** By way of a file, so that nothing is printed of a table that cannot be read to its end. */
    private static Summary csv(ConsignmentFile file, PrintWriter out) {
        try {
            Path draft = Files.createTempFile("tidewaiter", ".csv");
            try {
                Summary summary;
                try (OutputStream bytes = Files.newOutputStream(draft);
                        ResultSink sink = file.textSink(bytes, null)) {
                    summary = file.screen(sink);
                }
                try (java.io.Reader reader = Files.newBufferedReader(draft)) {
                    reader.transferTo(out);
                }
                out.flush();
                return summary;
            } finally {
                Files.delete(draft);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isReached(Summary summary, State from) {
        long found = summary.count(State.IN_SCOPE);
        if (from == State.UNDETERMINED) {
            found += summary.count(State.UNDETERMINED)
                    + summary.count(State.NEEDS_CODE)
                    + summary.count(State.NOT_CHECKED);
        }
        return found > 0;
    }
}
