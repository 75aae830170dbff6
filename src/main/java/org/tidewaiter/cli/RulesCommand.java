package org.tidewaiter.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.tidewaiter.answers.ActRow;
import org.tidewaiter.answers.CsvTable;
import org.tidewaiter.answers.Json;
import org.tidewaiter.answers.RuleView;
import org.tidewaiter.law.CoverageRow;
import org.tidewaiter.law.Measure;
import org.tidewaiter.law.RuleBook;
import org.tidewaiter.law.RuleBooks;
import org.tidewaiter.trade.AppException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code tidewaiter rules}: what the rule books say. */
@Command(
        name = "rules",
        description = "Lists the rule books, shows and explains what they say, checks them, writes new ones.",
        subcommands = {
            RulesDiffCommand.class,
            RulesDocsCommand.class,
            RulesExplainCommand.class,
            RulesImportCommand.class,
            RulesLayersCommand.class,
            RulesNewCommand.class,
            RulesScoreCommand.class,
            RulesSplitsCommand.class,
        })
final class RulesCommand {
    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Command(
            name = "list",
            description = "Acts with their dates, how many measures they hold, and how many are verified.")
    int list(@Mixin OutputOption output, @Mixin RulesOption rules) {
        PrintWriter out = spec.commandLine().getOut();
        List<ActRow> rows = rules.books().books().stream().map(ActRow::of).toList();
        if (output.json()) {
            Json.print(out, rows);
            return 0;
        }
        for (ActRow row : rows) {
            out.println(row.act() + "  "
                    + (row.adopted() == null ? "day of adoption not read" : "adopted " + row.adopted()) + ", by "
                    + row.authority() + ", regime " + row.regime() + ", id " + row.id());
            out.println("    " + row.title());
            out.println("    " + row.measures() + " measures, " + row.withCodes()
                    + " with codes, paragraph verified for " + row.paragraphsVerified() + ", facts for "
                    + row.verified() + "; last revised " + row.version());
        }
        return 0;
    }

    @Command(name = "show", description = "One act, or one measure, in plain words.")
    int show(
            @Parameters(paramLabel = "ID", description = "Id of a measure or an act, or the number of the act.")
                    String id,
            @Mixin OutputOption output,
            @Mixin RulesOption rules) {
        PrintWriter out = spec.commandLine().getOut();
        RuleBooks books = rules.books();
        Optional<RuleBook> book = books.findBook(id);
        List<Measure> measures = book.map(RuleBook::measures)
                .or(() -> books.findMeasure(id).map(List::of))
                .orElseThrow(() -> AppException.wrongUse(
                        "No act and no measure is called '" + id + "'.",
                        "See tidewaiter rules list for the acts.",
                        near(books, id)));
        if (output.json()) {
            Json.print(out, measures.stream().map(RuleView::of).toList());
            return 0;
        }
        book.ifPresent(found -> RuleText.print(out, found));
        if (book.isEmpty()) {
            measures.forEach(measure -> RuleText.print(out, measure));
        }
        return 0;
    }

    private static List<String> near(RuleBooks books, String id) {
        String wanted = id.toLowerCase(Locale.ROOT);
        return Stream.concat(
                        books.books().stream().map(book -> book.act().id()),
                        books.listMeasures().stream().map(Measure::id))
                .filter(known -> known.contains(wanted) || wanted.contains(known))
                .limit(5) // a handful is read, a page is not
                .toList();
    }

    @Command(name = "coverage", description = "Every act, paragraph, code and date as one table, in CSV or JSON.")
    int coverage(@Mixin OutputOption output, @Mixin RulesOption rules) {
        PrintWriter out = spec.commandLine().getOut();
        List<CoverageRow> rows = CoverageRow.list(rules.books());
        if (output.json()) {
            Json.print(out, rows);
            return 0;
        }
        CsvTable table = new CsvTable(
                "regime",
                "act",
                "paragraph",
                "measure_id",
                "type",
                "commodity",
                "code",
                "hs_edition",
                "coverage",
                "basis",
                "certainty",
                "from",
                "to",
                "valid_from",
                "valid_to",
                "never_in_force",
                "conditions",
                "authority",
                "tier",
                "verified",
                "unverified",
                "in_force_by",
                "verified_until");
        for (CoverageRow row : rows) {
            table.add(
                    row.regime(),
                    row.act(),
                    row.paragraph(),
                    row.measureId(),
                    row.type().code(),
                    row.commodity(),
                    row.code(),
                    row.hsEdition(),
                    row.coverage() == null ? null : row.coverage().code(),
                    row.basis() == null ? null : row.basis().code(),
                    row.certainty() == null ? null : row.certainty().code(),
                    row.from(),
                    row.to(),
                    row.validFrom(),
                    row.validTo(),
                    row.neverInForce(),
                    row.conditions(),
                    row.authority(),
                    row.tier(),
                    row.verified(),
                    row.unverified(),
                    row.inForceBy(),
                    row.verifiedUntil());
        }
        table.print(out);
        return 0;
    }
}
