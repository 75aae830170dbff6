package org.tidewaiter.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.tidewaiter.trade.AppException;

/** A file somebody wants loaded: it exists, can be read, is not empty and is not plainly something else. */
record SourceFile(Path path, String name, String shown, long bytes, FileKind kind) {
    private static final int HEAD = 4096; // enough for every magic number and the first names in a zip

    /** Looks at a file without reading it whole. */
    static SourceFile open(GivenFile given) {
        Path path = given.path();
        String shown = given.shown();
        if (!Files.exists(path)) {
            throw AppException.unavailable("There is no file " + shown + ".", "Check the path.");
        }
        if (Files.isDirectory(path)) {
            throw AppException.wrongUse(
                    shown + " is a folder.", "Name the files in it, for example " + path.resolve("*.csv") + ".");
        }
        if (!Files.isRegularFile(path)) {
            throw AppException.wrongUse(
                    shown + " is no ordinary file.", "Save the data to a file first, then load that.");
        }
        if (!Files.isReadable(path)) {
            throw AppException.unavailable("You may not read " + shown + ".", "Change its permissions or copy it.");
        }
        try (InputStream in = Files.newInputStream(path)) {
            byte[] head = in.readNBytes(HEAD);
            if (head.length == 0) {
                throw AppException.wrongUse(
                        shown + " is empty (0 bytes).", "The download probably broke off; get the file again.");
            }
            FileKind kind = FileKind.of(head);
            kind.refusal().ifPresent(what -> {
                throw AppException.wrongUse(
                        shown + " is " + what + ", not a table of trade figures.",
                        "Load CSV, JSON from the UN Comtrade API, or Parquet with a mapping; plain, .gz or .zip.");
            });
            return new SourceFile(path, given.name(), shown, Files.size(path), kind);
        } catch (IOException e) {
            throw unreadable(shown, e);
        }
    }

    /** The name without the endings of packing: what the table itself would be called. */
    String tableName() {
        return name.replaceFirst("(?i)\\.(gz|zip)$", "");
    }

    static AppException unreadable(String shown, IOException e) {
        return AppException.unavailable(
                shown + " cannot be read: " + e.getMessage() + ".", "Check the disk and the file, then try again.", e);
    }
}
