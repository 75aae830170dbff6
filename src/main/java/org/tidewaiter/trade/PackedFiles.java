package org.tidewaiter.trade;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/** Finds what is packed with the program in a folder, so that a new file there is found without a list. */
public final class PackedFiles {
    private PackedFiles() {}

    /** The wanted files under a folder such as {@code rules/}: name, with the folder, and text, by name. */
    public static SortedMap<String, String> texts(String folder, Predicate<String> wanted) {
        URL url = PackedFiles.class.getResource("/" + folder);
        if (url == null) {
            throw new IllegalStateException("the program was packed without " + folder);
        }
        try {
            return url.openConnection() instanceof JarURLConnection connection
                    ? inJar(connection.getJarFile(), folder, wanted)
                    : inFolder(Path.of(url.toURI()), folder, wanted);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException("cannot find the packed files at " + url, e);
        }
    }

    private static SortedMap<String, String> inJar(JarFile jar, String folder, Predicate<String> wanted)
            throws IOException {
        SortedMap<String, String> texts = new TreeMap<>();
        List<JarEntry> entries = jar.stream()
                .filter(entry -> !entry.isDirectory() && entry.getName().startsWith(folder))
                .filter(entry -> wanted.test(entry.getName()))
                .toList();
        for (JarEntry entry : entries) {
            try (InputStream stream = jar.getInputStream(entry)) {
                texts.put(entry.getName(), new String(stream.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return texts;
    }

    private static SortedMap<String, String> inFolder(Path root, String folder, Predicate<String> wanted)
            throws IOException {
        SortedMap<String, String> texts = new TreeMap<>();
        List<Path> files;
        try (Stream<Path> walk = Files.walk(root)) {
            files = walk.filter(Files::isRegularFile).toList();
        }
        for (Path file : files) {
            String name = folder + root.relativize(file).toString().replace('\\', '/');
            if (wanted.test(name)) {
                texts.put(name, Files.readString(file));
            }
        }
        return texts;
    }
}
