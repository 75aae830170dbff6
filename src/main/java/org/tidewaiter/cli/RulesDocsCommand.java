package org.tidewaiter.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.tidewaiter.answers.Json;
import org.tidewaiter.law.SpecRunner;
import org.tidewaiter.law.docs.LawDocs;
import org.tidewaiter.trade.AppException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code tidewaiter rules docs}: the rule books as pages in plain words. */
@Command(
        name = "docs",
        description =
                "Writes the rule books as pages in plain words: an index, each act, each good, what is verified how.")
final class RulesDocsCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            required = true,
            description = "Folder for the pages; pages of an earlier run are replaced, other files are left alone.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Path folder;

    @Mixin
    private final OutputOption output = new OutputOption();

    @Mixin
    private final RulesOption rules = new RulesOption();

    /** What was done, as {@code --json} prints it. */
    record Written(String folder, int pages, List<String> changed, List<String> removed) {}

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        Written written;
        try {
            refuseForeign(LawDocs.always()); // before the pages are made, which takes a while
            written = write(LawDocs.write(rules.books(), SpecRunner.run(rules.folder())));
        } catch (IOException e) {
            throw AppException.unavailable(
                    "The pages cannot be written to '" + folder + "'.",
                    "Check that you may write there and that the disk is not full.",
                    e);
        }
        if (output.json()) {
            Json.print(out, written);
        } else {
            out.println(written.pages() + " pages in " + folder + ", "
                    + written.changed().size()
                    + " of them new or changed, " + written.removed().size() + " old ones removed. Start with "
                    + folder.resolve("README.md") + ".");
        }
        return 0;
    }

    private void refuseForeign(Collection<String> names) throws IOException {
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw new NotDirectoryException(folder.toString());
        }
        for (String name : names) {
            Path file = folder.resolve(name);
            if (Files.exists(file) && !isOurs(file)) {
                throw AppException.wrongUse(
                        "'" + file + "' was not written by this command and is not replaced.",
                        "Move it away, or name another folder with --out.");
            }
        }
    }

    private Written write(SortedMap<String, String> pages) throws IOException {
        refuseForeign(pages.keySet());
        List<String> removed = removeOld(pages);
        List<String> changed = new ArrayList<>();
        for (var page : pages.entrySet()) {
            Path file = folder.resolve(page.getKey());
            if (!Files.exists(file) || !Files.readString(file).equals(page.getValue())) {
                Files.createDirectories(file.toAbsolutePath().getParent());
                Files.writeString(file, page.getValue());
                changed.add(page.getKey());
            }
        }
        return new Written(folder.toString(), pages.size(), changed, removed);
    }

    private List<String> removeOld(SortedMap<String, String> pages) throws IOException {
        List<String> removed = new ArrayList<>();
        if (!Files.isDirectory(folder)) {
            return removed;
        }
        List<Path> files;
        try (Stream<Path> walk = Files.walk(folder)) {
            files = walk.filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .toList();
        }
        for (Path file : files) {
            String name = folder.relativize(file).toString().replace('\\', '/');
            if (!pages.containsKey(name) && isOurs(file)) {
                Files.delete(file);
                removed.add(name);
            }
        }
        return removed;
    }

    private static boolean isOurs(Path file) throws IOException {
        return Files.isRegularFile(file) && Files.readString(file).startsWith(LawDocs.mark());
    }
}
