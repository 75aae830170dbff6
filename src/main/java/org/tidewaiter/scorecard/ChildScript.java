package org.tidewaiter.scorecard;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * The script of a peer, run as a process of its own. It prints the version of what it ran on its last line, and leaves
 * with 3 where what it needs is not installed.
 */
public final class ChildScript {
    private static final int NOT_INSTALLED = 3;
    private static final long MOST_MINUTES = 60;

    private final List<String> program;
    private final Path script;
    private final String needs;

    /** How it went: the version of what ran, or the reason why nothing did. */
    public record Outcome(boolean ran, String version, String reason) {}

    /**
     * @param program how to start it, such as Rscript
     * @param needs what to install for it
     */
    public ChildScript(List<String> program, Path script, String needs) {
        this.program = List.copyOf(program);
        this.script = script;
        this.needs = needs;
    }

    /** Runs it in a folder, with arguments. */
    public Outcome run(Path folder, List<String> arguments) {
        List<String> command = new ArrayList<>(program);
        command.add(script.toAbsolutePath().toString());
        command.addAll(arguments);
        String name = String.valueOf(script.getFileName());
        Path out = folder.resolve(name + ".out");
        Path err = folder.resolve(name + ".err");
        try {
            Process process = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectOutput(out.toFile())
                    .redirectError(err.toFile())
                    .start();
            if (!process.waitFor(MOST_MINUTES, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                return failed("stopped after " + MOST_MINUTES + " minutes");
            }
            if (process.exitValue() == NOT_INSTALLED) {
                return failed("not run: install " + needs);
            }
            if (process.exitValue() != 0) {
                List<String> said = lines(err);
                return failed("failed: " + (said.isEmpty() ? "exit " + process.exitValue() : said.getLast()));
            }
            List<String> printed = lines(out);
            return new Outcome(true, printed.isEmpty() ? "" : printed.getLast(), "");
        } catch (IOException e) { // the program itself is not there
            return failed("not run: install " + needs);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return failed("interrupted");
        }
    }

    private static Outcome failed(String reason) {
        return new Outcome(false, "", reason);
    }

    private static List<String> lines(Path file) throws IOException {
        return Files.readString(file, StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.isBlank())
                .toList();
    }
}
