package org.tidewaiter.cli;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.tidewaiter.answers.Json;
import org.tidewaiter.law.LawDiff;
import org.tidewaiter.trade.AppException;
import org.tidewaiter.trade.Areas;
import org.tidewaiter.trade.AsOf;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code tidewaiter rules diff}: what did the law change between two days? */
@Command(
        name = "diff",
        description =
                "What is law on the second day and was not on the first: begun, ended, replaced, exceptions closed.",
        footer = {
            "",
            "Example: tidewaiter rules diff 2017-08-04 2017-08-05 --from KP --to CN",
        })
final class RulesDiffCommand implements Callable<Integer> {
    private static final int CODES = 12; // printed for people; JSON has all

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "DATE1", description = "The earlier day, for example 2017-08-04.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private String first;

    @Parameters(index = "1", paramLabel = "DATE2", description = "The later day.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private String second;

    @Option(names = "--from", paramLabel = "AREA", description = "Only measures on goods from here; needs --to.")
    private @Nullable String from;

    @Option(names = "--to", paramLabel = "AREA", description = "Only measures on goods to here; needs --from.")
    private @Nullable String to;

    @Mixin
    private final OutputOption output = new OutputOption();

    @Mixin
    private final RulesOption rules = new RulesOption();

    @Override
    public Integer call() {
        LocalDate before = AsOf.parseDay(first);
        LocalDate after = AsOf.parseDay(second);
        if (after.isBefore(before)) {
            throw AppException.wrongUse(
                    "'" + first + "' lies after '" + second + "'.",
                    "Put the earlier day first: tidewaiter rules diff " + after + " " + before);
        }
        LawDiff diff = LawDiff.of(rules.books(), before, after, way());
        PrintWriter out = spec.commandLine().getOut();
        if (output.json()) {
            Json.print(out, diff);
        } else {
            print(out, diff);
        }
        return 0;
    }

    private Optional<LawDiff.Way> way() {
        if (from == null && to == null) {
            return Optional.empty();
        }
        if (from == null || to == null) {
            throw AppException.wrongUse("--from and --to go together.", "Give both, or neither for every direction.");
        }
        return Optional.of(
                new LawDiff.Way(Areas.packed().parse(from), Areas.packed().parse(to)));
    }

    private void print(PrintWriter out, LawDiff diff) {
        out.println("From " + diff.before() + " to " + diff.after()
                + (from == null ? "" : ", goods from " + from + " to " + to) + ": "
                + (diff.changes().isEmpty() ? "nothing changed." : summary(diff) + "."));
        for (LawDiff.Kind kind : LawDiff.Kind.values()) {
            List<LawDiff.Change> changes = diff.changes().stream()
                    .filter(change -> change.kind() == kind)
                    .toList();
            if (!changes.isEmpty()) {
                out.println();
                out.println(heading(kind));
                changes.forEach(change -> print(out, change));
            }
        }
        if (!diff.between().isEmpty()) {
            out.println();
            out.println("Began and ended in between, so on neither day:");
            diff.between()
                    .forEach(entry -> TextLines.print(
                            out,
                            "  ",
                            VerdictText.cite(entry.act(), entry.paragraph()) + " from " + entry.validFrom() + " to "
                                    + entry.validTo() + ": " + entry.says()));
        }
        out.println();
        out.println("Law: " + rules.describe());
    }

    private static String summary(LawDiff diff) {
        return String.join(
                ", ",
                Arrays.stream(LawDiff.Kind.values())
                        .map(kind -> diff.changes().stream()
                                        .filter(change -> change.kind() == kind)
                                        .count()
                                + " " + kind.code().replace('_', ' '))
                        .filter(text -> !text.startsWith("0 "))
                        .toList());
    }

    private static String heading(LawDiff.Kind kind) {
        return switch (kind) {
            case BEGAN -> "Began";
            case ENDED -> "Ended";
            case REPLACED -> "Replaced";
            case EXCEPTION_CLOSED -> "Exception closed";
        };
    }

    private static void print(PrintWriter out, LawDiff.Change change) {
        LawDiff.Entry entry = change.measure();
        out.println("  " + change.on() + "  " + VerdictText.cite(entry.act(), entry.paragraph()) + "  from "
                + entry.from() + " to " + entry.to() + "  " + codes(entry));
        TextLines.print(out, "      ", entry.says());
        if (change.detail() != null) {
            TextLines.print(out, "      ", change.detail());
        }
    }

    private static String codes(LawDiff.Entry entry) {
        if (entry.codes().isEmpty()) {
            return "no codes";
        }
        String shown = String.join(" ", entry.codes().stream().limit(CODES).toList());
        int more = entry.codes().size() - CODES;
        return shown + (more > 0 ? " and " + more + " more" : "") + " (" + entry.hsEdition() + ")";
    }
}
