package org.tidewaiter.cli;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.tidewaiter.answers.Json;
import org.tidewaiter.goods.Mapping;
import org.tidewaiter.law.EditionSplit;
import org.tidewaiter.trade.HsRevision;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code tidewaiter rules splits}: where a new edition of the nomenclature cuts through a book. */
@Command(
        name = "splits",
        description = "Codes of the books that were split, merged or moved between HS editions, and what the books then"
                + " cover surely and possibly.")
final class RulesSplitsCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Mixin
    private final OutputOption output = new OutputOption();

    @Mixin
    private final RulesOption rules = new RulesOption();

    @Option(names = "--csv", description = "Print every row as CSV.")
    private boolean csv;

    /** A split as JSON prints it. */
    record Row(
            String code,
            HsRevision fromEdition,
            HsRevision toEdition,
            String kind,
            List<String> certain,
            List<String> possible,
            List<String> measures) {
        static Row of(EditionSplit split) {
            return new Row(
                    split.code(),
                    split.from(),
                    split.to(),
                    word(split.kind()),
                    split.certain(),
                    split.possible(),
                    split.measures());
        }
    }

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        List<Row> rows = EditionSplit.list(rules.books()).stream().map(Row::of).toList();
        if (output.json()) {
            Json.print(out, rows);
        } else if (csv) {
            printCsv(out, rows);
        } else {
            printText(out, rows);
        }
        return 0;
    }

    private static void printText(PrintWriter out, List<Row> rows) {
        List<Row> open = rows.stream()
                .filter(row -> !row.possible().isEmpty() || row.kind().equals("none"))
                .toList();
        out.println(rows.size() + " splits touch a book; in " + open.size()
                + " of them a code of the other edition is covered only in part.");
        out.println();
        TextTable table = new TextTable("code", "from", "to", "kind", "surely", "possibly", "measures");
        open.forEach(row -> table.add(
                row.code(),
                row.fromEdition(),
                row.toEdition(),
                row.kind(),
                some(row.certain()),
                some(row.possible()),
                some(row.measures())));
        table.print(out);
        out.println("--csv and --json have all rows and codes.");
    }

    private static String some(List<String> texts) {
        int shown = 3; // more would push the table off the screen
        return texts.isEmpty()
                ? Amounts.dash()
                : String.join(" ", texts.subList(0, Math.min(shown, texts.size())))
                        + (texts.size() > shown ? " and " + (texts.size() - shown) + " more" : "");
    }

    private static void printCsv(PrintWriter out, List<Row> rows) {
        StringWriter text = new StringWriter();
        try (CsvWriter writer =
                CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
            writer.writeRecord("code", "from_edition", "to_edition", "kind", "certain", "possible", "measures");
            for (Row row : rows) {
                writer.writeRecord(
                        row.code(),
                        row.fromEdition().name(),
                        row.toEdition().name(),
                        row.kind(),
                        String.join(" ", row.certain()),
                        String.join(" ", row.possible()),
                        String.join(" ", row.measures()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        out.print(text);
        out.flush();
    }

    private static String word(Mapping.Kind kind) {
        return switch (kind) {
            case ONE_TO_ONE -> "1:1";
            case ONE_TO_MANY -> "1:n";
            case MANY_TO_ONE -> "n:1";
            case MANY_TO_MANY -> "n:m";
            case NONE -> "none";
        };
    }
}
