package org.tidewaiter.detect.specs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The sources of one detector: those that load its card and those of the same package that are handed it. */
record Sources(List<String> texts) {
    private static final Path FOLDER = Path.of("src/main/java/org/tidewaiter/detect");
    private static final String LOADS = "CardReader.packed(\"";
    private static final Pattern ASKED = Pattern.compile("\\.(?:number|count)\\(([^()]*\"[^()]*)\\)");
    private static final Pattern NAME = Pattern.compile("\"([a-z_]+)\"");

    static Sources of(String id) {
        List<Path> files = javaFiles();
        List<Path> loading = files.stream()
                .filter(file -> read(file).contains(LOADS + id + "\")"))
                .toList();
        Stream<Path> handed = files.stream()
                .filter(file -> !read(file).contains(LOADS))
                .filter(file -> read(file).contains("DetectorCard card"))
                .filter(file -> loading.stream()
                        .anyMatch(loader ->
                                loader.resolveSibling(className(file) + ".java").equals(file)
                                        && read(loader).matches("(?s).*\\b" + className(file) + "\\b.*")));
        return new Sources(
                Stream.concat(loading.stream(), handed).map(Sources::read).toList());
    }

    /** The names of parameters these sources ask a card for, each once. */
    String[] askedNames() {
        return texts.stream()
                .flatMap(text -> ASKED.matcher(text).results())
                .map(call -> call.group(1))
                .flatMap(argument -> NAME.matcher(argument).results())
                .map((MatchResult name) -> name.group(1))
                .distinct()
                .toArray(String[]::new);
    }

    private static String className(Path file) {
        return file.toString().replaceAll("^.*[/\\\\]|\\.java$", "");
    }

    private static List<Path> javaFiles() {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
