package org.tidewaiter.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tidewaiter.answers.Json;
import org.tidewaiter.casebook.audit.AuditCheck;
import org.tidewaiter.casebook.audit.AuditEntry;
import org.tidewaiter.casebook.audit.AuditExport;
import org.tidewaiter.casebook.audit.AuditFault;
import org.tidewaiter.casebook.audit.AuditHead;
import org.tidewaiter.casebook.audit.AuditLog;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code tidewaiter audit}: who did what with which data, and whether that log is as it was written. */
@Command(
        name = "audit",
        description = "Shows the log of the casebook, checks it, and packs it for a lawyer.",
        footer = {"", "Example: tidewaiter audit verify"})
final class AuditCommand implements Runnable {
    private static final int BROKEN = 2; // as the other checks of files that must hold

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }

    /** What a check came to, for programs. */
    record View(boolean holds, long entries, String head, List<AuditFault> faults, boolean interrupted) {}

    @Command(name = "verify", description = "Finds any change, removal, reordering or cut of the log.")
    int verify(
            @Mixin HomeOption home,
            @Mixin OutputOption output,
            @Option(
                            names = "--noted",
                            paramLabel = "HEAD",
                            description = "A head that was noted elsewhere earlier; the log must continue it.")
                    @Nullable
                    String noted) {
        PrintWriter out = spec.commandLine().getOut();
        AuditCheck check = AuditLog.at(home.path()).verify(noted == null ? null : AuditHead.parse(noted));
        if (output.json()) {
            Json.print(
                    out,
                    new View(
                            check.holds(),
                            check.head().count(),
                            check.head().text(),
                            check.faults(),
                            check.interrupted()));
            return check.holds() ? 0 : BROKEN;
        }
        if (check.holds()) {
            out.println("The audit log holds: " + check.head().count() + " entries.");
            if (check.interrupted()) {
                TextLines.print(
                        out,
                        "  ",
                        "The last deed was cut short by a crash; its entry stands, it may not have happened.");
            }
            out.println("  Head: " + check.head().text());
            TextLines.print(
                    out,
                    "  ",
                    noted == null
                            ? "Note the head elsewhere: only that shows a log that was rewritten as a whole (--noted HEAD)."
                            : "It continues the head that was noted.");
            return 0;
        }
        AuditFault fault = check.faults().getFirst();
        out.println("The audit log does not hold" + (fault.line() > 0 ? ", line " + fault.line() : "") + ".");
        check.faults().forEach(each -> TextLines.print(out, "  ", each.what()));
        TextLines.print(out, "  ", "The " + check.entries().size() + " entries before that are as they were written.");
        return BROKEN;
    }

    @Command(name = "list", description = "The entries of the log, oldest first.")
    void list(@Mixin HomeOption home, @Mixin OutputOption output) {
        PrintWriter out = spec.commandLine().getOut();
        AuditCheck check = AuditLog.at(home.path()).verify(null);
        if (output.json()) {
            Json.print(out, check.entries());
            return;
        }
        if (check.entries().isEmpty()) {
            out.println("The audit log is empty.");
        } else {
            TextTable table = new TextTable(">No", "When", "Who", "What", "About", "Note");
            check.entries().forEach(entry -> add(table, entry));
            table.print(out);
        }
        if (!check.holds()) {
            out.println("The log does not hold beyond this; see 'tidewaiter audit verify'.");
        }
    }

    private static void add(TextTable table, AuditEntry entry) {
        table.add(entry.number(), entry.at(), entry.actor(), entry.what(), entry.subject(), entry.note());
    }

    @Command(name = "export", description = "Packs log, head and how to check them by hand into a zip file.")
    void export(
            @Mixin HomeOption home,
            @Option(names = "--out", required = true, paramLabel = "FILE", description = "The zip file to write.")
                    Path out) {
        AuditLog log = AuditLog.at(home.path());
        AuditHead head = log.verify(null).head();
        NewFile.write(out, AuditExport.zip(log));
        spec.commandLine().getOut().println("Wrote " + out + ": " + head.count() + " entries, head " + head.text());
    }
}
