package org.tidewaiter.ingest;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.function.Supplier;
import org.tidewaiter.trade.AppException;
import org.tidewaiter.warehouse.Draft;
import org.tidewaiter.warehouse.Warehouse;

/** Loads one file into a warehouse: recognised, checked, staged and committed whole, or not at all. */
public final class Ingest {
    private Ingest() {}

    /** Loads a file; loading the same file with the same options again changes nothing. */
    public static LoadReport load(Warehouse warehouse, Path path, LoadOptions options, Progress progress) {
        try (Staged staged = stage(warehouse, GivenFile.at(path), options, progress, warehouse::begin)) {
            return staged.commit();
        }
    }

    /** Everything but the commit. */
    static Staged stage(
            Warehouse warehouse, GivenFile given, LoadOptions options, Progress progress, Supplier<Draft> drafts) {
        try {
            return FileLoad.of(warehouse, given, options, progress).stage(drafts);
        } catch (FileSystemException e) {
            throw AppException.unavailable(
                    "While loading " + given.shown() + ": " + e.getFile() + " cannot be written (" + e.getReason()
                            + ").",
                    "Free space on the disk of " + warehouse.home() + " or give another folder with --home.",
                    e);
        } catch (IOException e) {
            boolean full = String.valueOf(e.getMessage()).contains("No space left");
            throw AppException.unavailable(
                    full
                            ? "The disk of " + warehouse.home() + " is full: " + given.shown() + " was not loaded."
                            : "While loading " + given.shown() + ": " + e.getMessage() + ".",
                    full
                            ? "Free space there, or give another folder with --home; what was loaded before is unharmed."
                            : "Check that the disk of " + warehouse.home() + " has space and the file is whole.",
                    e);
        }
    }
}
