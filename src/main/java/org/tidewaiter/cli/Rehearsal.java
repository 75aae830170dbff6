package org.tidewaiter.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.tidewaiter.trade.AppException;

/**
 * Runs the usual commands once on the illustrative files, so that the JVM can note which classes they need and keep them
 * ready in an archive. Started by {@code ./tidewaiter} after a build: {@code Rehearsal FOLDER}.
 */
public final class Rehearsal {
    private static final String PAIR = "--reporter CN --partner KP --period 2023-01..2023-10";

    private Rehearsal() {}

    /** Ends with 0 if every command did; the first that did not is named. */
    public static void main(String[] args) throws InterruptedException {
        for (List<String> command : commands(Path.of(args[0]))) {
            StringWriter said = new StringWriter();
            PrintWriter writer = new PrintWriter(said);
            int exitCode = Main.run(writer, writer, command.toArray(String[]::new));
            if (exitCode != 0) {
                System.err.println(String.join(" ", command) + " ended with " + exitCode + ":\n" + said);
                System.exit(exitCode);
            }
        }
        try {
            WebRehearsal.run(Path.of(args[0]).resolve("home"));
        } catch (AppException | IOException e) {
            System.err.println("serve: " + e.getMessage());
            System.exit(1);
        }
        System.exit(0);
    }

    private static List<List<String>> commands(Path folder) {
        String home = folder.resolve("home").toString();
        List<List<String>> commands = new ArrayList<>();
        commands.add(List.of("demo", "--out", folder.toString(), "--home", home));
        commands.add(words("check --from KP --to CN --goods 720221 --on 2023-05-01"));
        commands.add(words("check --from KP --to CN --goods 720221 --on 2023-05-01 --json"));
        commands.add(words("goods find coal"));
        commands.add(words("rules list"));
        commands.add(at(home, "releases"));
        commands.add(at(home, "rows " + PAIR + " --flow import --code 2701"));
        for (String question : List.of("top", "compare", "series", "screen")) {
            commands.add(at(home, question + " " + PAIR));
            commands.add(at(home, question + " " + PAIR + " --json"));
        }
        for (String format : List.of("html", "md", "xlsx")) {
            commands.add(at(
                    home,
                    "brief " + PAIR + " --out",
                    folder.resolve("brief." + format).toString()));
        }
        return commands;
    }

    private static List<String> words(String command) {
        return List.of(command.split(" "));
    }

    private static List<String> at(String home, String command, String... more) {
        List<String> all = new ArrayList<>(words(command));
        all.addAll(List.of(more));
        all.addAll(List.of("--home", home));
        return all;
    }
}
