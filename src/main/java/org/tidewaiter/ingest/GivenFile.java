package org.tidewaiter.ingest;

import java.nio.file.Path;

/**
 * A file to be loaded and what the person calls it. A file that was sent over a network lies under a name of ours, since a
 * name that somebody sends must never become a path.
 *
 * @param name what the file is called; flow, month or edition may stand in it
 * @param shown how messages name it
 */
public record GivenFile(Path path, String name, String shown) {

    /** A file where the person has it. */
    public static GivenFile at(Path path) {
        return new GivenFile(path, String.valueOf(path.getFileName()), path.toString());
    }

    /** A file that was sent under a name. */
    public static GivenFile sent(Path path, String name) {
        return new GivenFile(path, name, name);
    }
}
