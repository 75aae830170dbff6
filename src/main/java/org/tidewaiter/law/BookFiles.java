package org.tidewaiter.law;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.tidewaiter.trade.AppException;
import org.tidewaiter.trade.PackedFiles;

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
        return PackedFiles.texts(FOLDER, name -> specs ? isSpec(name) : isBook(name));
    }

    /** The packed JSON Schemas of books and twins: name and text. */
    static Map<String, String> schemas() {
        return PackedFiles.texts(FOLDER, name -> name.endsWith(".schema.json"));
    }

    /** Books (or their twins) under a folder of the user's. */
    static Map<String, String> folder(Path folder, boolean specs) {
        if (!Files.isDirectory(folder)) {
            throw AppException.unavailable(
                    "'" + folder + "' is no folder.", "Give a folder that holds rule books (*.yml) with --rules.");
        }
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
            try {
                texts.put(file.toString(), Files.readString(file));
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
