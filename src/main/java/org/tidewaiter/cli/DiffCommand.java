package org.tidewaiter.cli;

import java.io.PrintWriter;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.tidewaiter.answers.CsvTable;
import org.tidewaiter.answers.Json;
import org.tidewaiter.trade.Area;
import org.tidewaiter.trade.Areas;
import org.tidewaiter.trade.Flow;
import org.tidewaiter.trade.Period;
import org.tidewaiter.warehouse.Engine;
import org.tidewaiter.warehouse.Release;
import org.tidewaiter.warehouse.ReleaseDiff;
import org.tidewaiter.warehouse.Warehouse;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code tidewaiter diff A B}: what release B says otherwise than release A. */
@Command(name = "diff", description = "Compares two releases of one data set cell by cell.")
final class DiffCommand implements Callable<Integer> {
    private static final List<String> KINDS =
            List.of("added", "removed", "revised", "unchanged", "not_named", "newly_covered", "no_longer_covered");

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Mixin
    private final HomeOption home = new HomeOption();

    @Mixin
    private final TableOption output = new TableOption();

    @Parameters(index = "0", paramLabel = "A", description = "The earlier release: its id or first letters.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private String before;

    @Parameters(index = "1", paramLabel = "B", description = "The later release: its id or first letters.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private String after;

    @Option(
            names = "--limit",
            paramLabel = "N",
            defaultValue = "20",
            description = "How many cells to list, the greatest change first. Default: ${DEFAULT-VALUE}.")
    private int limit;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        Warehouse warehouse = Warehouse.at(home.path());
        Release first = warehouse.getRelease(before);
        Release second = warehouse.getRelease(after);
        ReleaseDiff diff;
        try (Engine engine = Engine.open()) {
            diff = ReleaseDiff.between(warehouse, engine, first, second, Math.max(0, limit));
        }
        switch (output.form()) {
            case TEXT -> print(out, first, second, diff);
            case JSON -> Json.print(out, diff);
            case CSV -> printCsv(out, diff);
        }
        return 0;
    }

    private static void print(PrintWriter out, Release first, Release second, ReleaseDiff diff) {
        out.println("A  " + first.shortId() + "  " + first.sourceFile() + ", known from " + first.published());
        out.println("B  " + second.shortId() + "  " + second.sourceFile() + ", known from " + second.published());
        out.println();
        for (String kind : KINDS) {
            out.println(
                    String.format(Locale.ROOT, "%12s", ReleaseText.number(diff.count(kind))) + "  " + meaning(kind));
        }
        if (diff.changes().isEmpty()) {
            return;
        }
        out.println();
        TextTable table = new TextTable(
                "what", "reporter", "flow", "partner", "period", "code", ">A, USD", ">B, USD", ">change", "split by");
        for (ReleaseDiff.Change change : diff.changes()) {
            table.add(
                    change.kind(),
                    area(change.reporter()),
                    Flow.parse(change.flow()).word(),
                    area(change.partner()),
                    new Period(change.period()),
                    change.code(),
                    money(change.valueBeforeUsd()),
                    money(change.valueAfterUsd()),
                    percent(change),
                    change.split() == null ? "" : change.split());
        }
        table.print(out);
        long more = more(diff);
        if (more > 0) {
            out.println("... and " + ReleaseText.number(more) + " more; --limit shows them.");
        }
    }

    private static long more(ReleaseDiff diff) {
        return diff.differing() - diff.changes().size();
    }

    /** The table holds what is listed; that there is more is said beside it, not in it. */
    private void printCsv(PrintWriter out, ReleaseDiff diff) {
        CsvTable table = new CsvTable(
                "what",
                "reporter",
                "flow",
                "partner",
                "period",
                "code",
                "split_by",
                "before_usd",
                "after_usd",
                "change_usd",
                "change_percent",
                "weight_before_kg",
                "weight_after_kg",
                "before_release",
                "after_release");
        for (ReleaseDiff.Change change : diff.changes()) {
            table.add(
                    change.kind(),
                    area(change.reporter()),
                    Flow.parse(change.flow()).word(),
                    area(change.partner()),
                    new Period(change.period()),
                    change.code(),
                    change.split(),
                    change.valueBeforeUsd(),
                    change.valueAfterUsd(),
                    change.changeUsd(),
                    change.changePercent(),
                    change.weightBeforeKg(),
                    change.weightAfterKg(),
                    diff.before(),
                    diff.after());
        }
        table.print(out);
        long more = more(diff);
        if (more > 0) {
            spec.commandLine()
                    .getErr()
                    .println("tidewaiter: " + ReleaseText.number(more) + " more cells differ; --limit lists them.");
        }
    }

    private static String meaning(String kind) {
        return switch (kind) {
            case "added" -> "cells added where A had none";
            case "removed" -> "cells of A that B withdraws";
            case "not_named" ->
                "cells of A that B does not name (only some goods, one province or regime); they still count";
            case "revised" -> "cells revised";
            case "unchanged" -> "cells the same in both";
            case "newly_covered" -> "cells of months, partners or code lengths that only B covers";
            case "no_longer_covered" -> "cells of months, partners or code lengths that only A covers";
            default -> throw new IllegalArgumentException(kind);
        };
    }

    private static String area(int code) {
        return Areas.packed().find(code).map(Area::shortCode).orElse(Integer.toString(code));
    }

    private static String money(@Nullable BigDecimal value) {
        return value == null ? "-" : String.format(Locale.ROOT, "%,.0f", value);
    }

    /** A revision of weight or quantity alone changes no value; saying +0.0 % would hide it. */
    private static String percent(ReleaseDiff.Change change) {
        if (!change.kind().equals("revised")) {
            return "";
        }
        if (change.changeUsd() != null && change.changeUsd().signum() == 0) {
            return "weight or quantity only";
        }
        return change.changePercent() == null ? "" : String.format(Locale.ROOT, "%+.1f %%", change.changePercent());
    }
}
