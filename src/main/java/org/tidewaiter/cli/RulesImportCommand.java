package org.tidewaiter.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.tidewaiter.answers.Json;
import org.tidewaiter.law.BookDraft;
import org.tidewaiter.law.BookWriter;
import org.tidewaiter.trade.AppException;
import org.tidewaiter.trade.HsRevision;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code tidewaiter rules import}: a draft book out of a list of codes, undetermined until a person has checked it. */
@Command(
        name = "import",
        description = "Makes a draft rule book and its examples from a CSV of codes; it gives undetermined at most.",
        footer = {
            "",
            "Example: tidewaiter rules import codes.csv --act 'EU 2017/1509' --title 'Union list' --authority EU"
                    + " --regime dprk --adopted 2017-08-30 --url https://eur-lex.europa.eu/eli/reg/2017/1509"
                    + " --paragraph 'Annex V' --from KP --to any --valid-from 2017-08-31 --edition HS2017"
                    + " --commodity coal --out my-rules",
        })
final class RulesImportCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Parameters(
            paramLabel = "CSV",
            description =
                    "Columns code and, if there, description, edition, scope (part where empty) and basis (national where"
                            + " empty).")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Path file;

    @Mixin
    private final ActOption act = new ActOption();

    @Mixin
    private final OutputOption output = new OutputOption();

    @Option(names = "--commodity", paramLabel = "WORDS", description = "The goods in the words of the act.")
    private @Nullable String commodity;

    @Option(names = "--edition", paramLabel = "HS", description = "HS edition of codes whose row names none.")
    private @Nullable String edition;

    @Option(names = "--out", paramLabel = "DIR", required = true, description = "Folder of your own rule books.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Path out;

    /** What came of the list. */
    record Report(
            String book,
            String examples,
            int exampleCount,
            int rows,
            int codes,
            int duplicatesMerged,
            List<CodeImport.Remark> remarks) {}

    @Override
    public Integer call() {
        Dialogue dialogue = Dialogue.silent();
        act.askFor(dialogue);
        String goods = dialogue.text("--commodity", "", commodity);
        dialogue.refuseMissing();
        CodeImport codes = new CodeImport(file, edition == null ? null : HsRevision.parse(edition));
        CodeList.read(file).forEach(codes::add);
        PrintWriter print = spec.commandLine().getOut();
        if (codes.codes() == 0) {
            if (!output.json()) {
                codes.remarks().forEach(remark -> print(print, remark));
            }
            throw AppException.wrongUse(
                    "'" + file + "' holds no code that can be used; " + codes.rows() + " rows were read.",
                    "Check the column code and the edition.");
        }
        BookDraft draft = act.draft(
                LocalDate.now(ZoneId.systemDefault()),
                "drafted from " + file.getFileName() + ", nobody has held it against the act yet",
                codes.parts(act.id(), act.paragraph(), goods));
        BookWriter.Written written = BookWriter.write(out, draft);
        Report report = new Report(
                written.book().toString(),
                written.twin().toString(),
                written.examples(),
                codes.rows(),
                codes.codes(),
                codes.merged(),
                codes.remarks());
        if (output.json()) {
            Json.print(print, report);
        } else {
            print(print, report);
        }
        return 0;
    }

    private void print(PrintWriter print, Report report) {
        report.remarks().forEach(remark -> print(print, remark));
        long leftOut =
                report.remarks().stream().filter(remark -> !remark.taken()).count();
        print.println(report.rows() + " rows read, " + report.codes() + " codes taken, " + report.duplicatesMerged()
                + " duplicates merged, " + leftOut + " left out.");
        print.println("Wrote the draft " + report.book() + " and " + report.examples() + " with "
                + report.exampleCount() + " examples.");
        print.println("It answers undetermined until a person has read the act and removes 'verified: false'.");
        print.println("Run the examples: tidewaiter verify --rules " + out);
    }

    private static void print(PrintWriter print, CodeImport.Remark remark) {
        print.println((remark.taken() ? "look at   " : "left out  ") + remark.place() + "  '" + remark.code() + "' "
                + remark.what());
    }
}
