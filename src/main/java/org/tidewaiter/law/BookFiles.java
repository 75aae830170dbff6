package org.tidewaiter.law;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.tidewaiter.trade.AppException;

/** Finds rule books and their spec twins, packed with the program or in a folder of the user's. */
final class BookFiles {
    private static final String FOLDER = "rules/";
    private static final String BOOK = ".yml";
    private static final String SPEC = ".spec.yml";

    private BookFiles() {}

    static boolean isSpec(String name) {
        return name.endsWith(SPEC);
    }

    private static boolean isBook(String name) {
        return name.endsWith(BOOK) && !isSpec(name) && !name.endsWith(".meta.yml");
    }

    /** Packed books (or their twins): name and text, by name. A new file in {@code rules/} is found without a list. */
    static Map<String, String> packed(boolean specs) {
        URL url = BookFiles.class.getResource("/" + FOLDER);
        if (url == null) {
            throw new IllegalStateException("the program was packed without rule books");
        }
        try {
            if (url.openConnection() instanceof JarURLConnection connection) {
                return packedInJar(connection.getJarFile(), specs);
            }
            return folder(Path.of(url.toURI()), FOLDER, specs);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException("cannot find the packed rule books at " + url, e);
        }
    }

    private static Map<String, String> packedInJar(JarFile jar, boolean specs) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        List<JarEntry> entries = jar.stream()
                .filter(entry -> entry.getName().startsWith(FOLDER))
                .filter(entry -> specs ? isSpec(entry.getName()) : isBook(entry.getName()))
                .toList();
        for (JarEntry entry : entries) {
            try (InputStream stream = jar.getInputStream(entry)) {
                texts.put(entry.getName(), new String(stream.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return texts;
    }

    /** Books (or their twins) under a folder of the user's. */
    static Map<String, String> folder(Path folder, boolean specs) {
        if (!Files.isDirectory(folder)) {
            throw AppException.unavailable(
                    "'" + folder + "' is no folder.", "Give a folder that holds rule books (*.yml) with --rules.");
        }
        return folder(folder, "", specs);
    }

    private static Map<String, String> folder(Path folder, String prefix, boolean specs) {
        Map<String, String> texts = new TreeMap<>();
        List<Path> files = new ArrayList<>();
        try (Stream<Path> walk = Files.walk(folder)) {
            walk.filter(Files::isRegularFile)
                    .filter(file -> specs ? isSpec(file.toString()) : isBook(file.toString()))
                    .forEach(files::add);
        } catch (IOException | UncheckedIOException e) {
            throw AppException.unavailable(
                    "'" + folder + "' cannot be read.", "Check that you may read the folder and all in it.", e);
        }
        for (Path file : files) {
            String name = prefix.isEmpty()
                    ? file.toString()
                    : prefix + folder.relativize(file).toString().replace('\\', '/');
            try {
                texts.put(name, Files.readString(file));
            } catch (CharacterCodingException e) {
                AppException problem =
                        AppException.wrongUse("'" + file + "' is not UTF-8 text.", "Save the rule book as UTF-8.");
                problem.initCause(e);
                throw problem;
            } catch (IOException e) {
                throw AppException.unavailable("'" + file + "' cannot be read.", "Check that you may read it.", e);
            }
        }
        return texts;
    }
}
