package org.tidewaiter.cli;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.tidewaiter.trade.AppException;

/** Writes a file that is not there yet. */
final class NewFile {
    private NewFile() {}

    /** Refuses to write over another file, so that nothing that was checked is replaced unseen. */
    static void write(Path file, byte[] content) {
        write(file, content, "--out");
    }

    /** The same for a file that another option names. */
    static void write(Path file, byte[] content, String option) {
        try {
            Files.write(file, content, StandardOpenOption.CREATE_NEW);
        } catch (FileAlreadyExistsException e) {
            AppException exists = AppException.wrongUse(
                    "The file " + file + " exists already.",
                    "Give " + option + " another name, or move that file away.");
            exists.initCause(e);
            throw exists;
        } catch (IOException e) {
            throw AppException.unavailable(
                    "The file " + file + " cannot be written.", "Check its folder and the room on its disk.", e);
        }
    }
}
