package org.tidewaiter.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import org.tidewaiter.trade.AppException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.ScopeType;

/** Entry point: {@code tidewaiter COMMAND}. */
@Command(
        name = "tidewaiter",
        description = "Holds customs figures against the dated, cited law of their own month.",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        scope = ScopeType.INHERIT,
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            AreasCommand.class,
            BriefCommand.class,
            CheckCommand.class,
            CompareCommand.class,
            DemoCommand.class,
            DiffCommand.class,
            picocli.AutoComplete.GenerateCompletion.class,
            GoodsCommand.class,
            LoadCommand.class,
            QuotaCommand.class,
            RatesCommand.class,
            ReleasesCommand.class,
            RowsCommand.class,
            RulesCommand.class,
            ScreenCommand.class,
            SeriesCommand.class,
            TopCommand.class,
            VerifyCommand.class,
        })
public final class Main {

    /** Version out of the packed manifest. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            String version = Main.class.getPackage().getImplementationVersion();
            return new String[] {"Tidewaiter " + (version == null ? "(from sources)" : version)};
        }
    }

    private Main() {}

    /** Runs one command and ends with its exit code. */
    public static void main(String[] args) {
        PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        int exitCode = run(out, err, args);
        out.flush();
        err.flush();
        System.exit(exitCode);
    }

    /** Runs one command with its own output, for the program itself and for tests. */
    public static int run(PrintWriter out, PrintWriter err, String... args) {
        CommandLine commandLine = new CommandLine(new Main());
        commandLine.setOut(out).setErr(err);
        commandLine.setCaseInsensitiveEnumValuesAllowed(true);
        commandLine.setExecutionExceptionHandler((exception, cmd, parsed) -> report(exception, err));
        return commandLine.execute(args);
    }

    private static int report(Exception exception, PrintWriter err) {
        if (exception instanceof AppException app) {
            err.println("tidewaiter: " + app.getMessage());
            if (!app.alternatives().isEmpty()) {
                err.println("  Did you mean: " + String.join(", ", app.alternatives()) + "?");
            }
            if (!app.hint().isEmpty()) {
                err.println("  " + app.hint());
            }
            return app.kind().exitCode();
        }
        err.println("tidewaiter: internal error. This is our fault; please report it with the lines below.");
        StringWriter trace = new StringWriter();
        exception.printStackTrace(new PrintWriter(trace));
        err.print(trace);
        return 1;
    }
}
