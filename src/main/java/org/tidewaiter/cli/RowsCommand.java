package org.tidewaiter.cli;

import java.io.PrintWriter;
import java.math.BigDecimal;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.tidewaiter.analysis.Question;
import org.tidewaiter.analysis.RowTrail;
import org.tidewaiter.analysis.TracedRow;
import org.tidewaiter.answers.Json;
import org.tidewaiter.warehouse.Warehouse;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code tidewaiter rows}: the rows a number was made of, with the file, the line, the release and the row in it. */
@Command(
        name = "rows",
        description = "Lists the rows behind a number: file, line, release, row, value.",
        footer = {
            "",
            "Example: tidewaiter rows --reporter CN --partner KP --flow import --period 2023-05 --code 720221",
        })
final class RowsCommand implements Callable<Integer> {
    private static final int SHORT_ID = 10; // letters, enough to name a release
    private static final int ROWS = 200; // the rows of one line in one month fit many times over

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Mixin
    private final HomeOption home = new HomeOption();

    @Mixin
    private final OutputOption output = new OutputOption();

    @Mixin
    private final QuestionOption asked = new QuestionOption();

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        Question question = asked.question(ROWS);
        Warehouse warehouse = Warehouse.at(home.path());
        List<String> codes = asked.codes().isEmpty() ? List.of("") : asked.codes();
        List<TracedRow> rows = codes.stream()
                .flatMap(code -> RowTrail.list(warehouse, question, code).stream())
                .toList();
        if (output.json()) {
            Json.print(out, rows);
            return 0;
        }
        if (rows.isEmpty()) {
            out.println("No rows.");
            return 0;
        }
        TextTable table = new TextTable(
                "file",
                "line",
                "release",
                ">row",
                "period",
                "code",
                "edition",
                ">USD",
                ">as published",
                ">kg",
                "kind of row",
                "regime");
        for (TracedRow row : rows) {
            table.add(
                    row.sourceFile(),
                    place(row),
                    row.release().substring(0, Math.min(SHORT_ID, row.release().length())),
                    row.row(),
                    row.period(),
                    row.code(),
                    row.hsEdition() == null ? Amounts.dash() : row.hsEdition(),
                    number(row.valueUsd()),
                    number(row.valueNative()) + (row.currency() == null ? "" : " " + row.currency()),
                    number(row.netWeightKg()),
                    row.role(),
                    row.regime() == null ? "" : row.regime());
        }
        table.print(out);
        if (rows.stream().anyMatch(row -> row.place() == null)) {
            out.println(
                    "No line: that release was loaded before lines were kept. Its rows stand in the order of the file.");
        }
        if (rows.size() == question.limit()) {
            out.println("Only the first " + question.limit() + " rows; --limit shows more.");
        }
        return 0;
    }

    private static String place(TracedRow row) {
        if (row.place() == null) {
            return Amounts.dash();
        }
        return "line".equals(row.placeUnit()) ? row.place().toString() : row.placeUnit() + " " + row.place();
    }

    private static String number(@Nullable BigDecimal value) {
        return value == null ? Amounts.dash() : Amounts.number(value);
    }
}
