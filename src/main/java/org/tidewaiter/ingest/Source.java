package org.tidewaiter.ingest;

import java.util.Optional;

/** One publisher's way to write trade figures. */
public interface Source {
    /** Short name for {@code --source}. */
    String name();

    /** What it reads, one sentence for lists and messages. */
    String description();

    /**
     * How to read this file, or empty where it is none of this source's. Fails with a question where it is, but
     * something is missing that only the person knows.
     */
    Optional<Layout> recognise(Head head, LoadOptions options);
}
