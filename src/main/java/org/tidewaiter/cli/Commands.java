package org.tidewaiter.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import picocli.AutoComplete.GenerateCompletion;
import picocli.CommandLine;

/**
 * The commands by name. Only the one asked for is set up, since reading the options of all of them takes longer than many
 * an answer; help, completion and a name that is none need them all.
 */
final class Commands {
    static final String COMPLETION = "generate-completion";

    private static final Map<String, Class<?>> BY_NAME = byName();

    private Commands() {}

    private static Map<String, Class<?>> byName() {
        Map<String, Class<?>> commands = new LinkedHashMap<>();
        commands.put("areas", AreasCommand.class);
        commands.put("article", ArticleCommand.class);
        commands.put("audit", AuditCommand.class);
        commands.put("brief", BriefCommand.class);
        commands.put("check", CheckCommand.class);
        commands.put("compare", CompareCommand.class);
        commands.put("demo", DemoCommand.class);
        commands.put("detect", DetectCommand.class);
        commands.put("detectors", DetectorsCommand.class);
        commands.put("diff", DiffCommand.class);
        commands.put("findings", FindingsCommand.class);
        commands.put(COMPLETION, GenerateCompletion.class);
        commands.put("goods", GoodsCommand.class);
        commands.put("load", LoadCommand.class);
        commands.put("publish", PublishCommand.class);
        commands.put("quota", QuotaCommand.class);
        commands.put("rates", RatesCommand.class);
        commands.put("releases", ReleasesCommand.class);
        commands.put("report", ReportCommand.class);
        commands.put("rows", RowsCommand.class);
        commands.put("rules", RulesCommand.class);
        commands.put("scorecard", ScorecardCommand.class);
        commands.put("screen", ScreenCommand.class);
        commands.put("series", SeriesCommand.class);
        commands.put("serve", ServeCommand.class);
        commands.put("source", SourceCommand.class);
        commands.put("top", TopCommand.class);
        commands.put("users", UsersCommand.class);
        commands.put("vault", VaultCommand.class);
        commands.put("verify", VerifyCommand.class);
        commands.put("watch", WatchCommand.class);
        return commands;
    }

    /** The command line of the program, able to run what {@code args} ask for. */
    static CommandLine line(Object program, String... args) {
        CommandLine line = new CommandLine(program);
        String name = args.length == 0 ? "" : args[0];
        Class<?> asked = BY_NAME.get(name);
        if (asked == null || name.equals(COMPLETION)) {
            BY_NAME.forEach(line::addSubcommand);
        } else {
            line.addSubcommand(name, asked);
        }
        return line;
    }
}
