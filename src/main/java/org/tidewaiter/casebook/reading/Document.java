package org.tidewaiter.casebook.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A text as it can be worked with. What was not found is absent, never guessed.
 *
 * @param id        SHA-256 of the original bytes; entries of a feed add a dash and their number
 * @param mediaType of the original
 * @param text      clean: one paragraph a line, an empty line between paragraphs
 * @param dropped   what was left out, in the order of the original
 */
public record Document(
        String id,
        String mediaType,
        @Nullable Found<String> title,
        @Nullable Found<String> outlet,
        @Nullable Found<LocalDate> published,
        @Nullable Found<String> language,
        @Nullable Found<String> dateline,
        String text,
        List<Dropped> dropped) {

    public Document {
        dropped = List.copyOf(dropped);
    }

    public Optional<String> findTitle() {
        return Optional.ofNullable(title).map(Found::value);
    }

    public Optional<String> findOutlet() {
        return Optional.ofNullable(outlet).map(Found::value);
    }

    /** The day from which words such as "last year" count. */
    public Optional<LocalDate> findPublished() {
        return Optional.ofNullable(published).map(Found::value);
    }

    public Optional<String> findLanguage() {
        return Optional.ofNullable(language).map(Found::value);
    }

    /** What has to be asked for: {@code title}, {@code outlet}, {@code published}, {@code language}. */
    public List<String> listMissing() {
        List<String> missing = new ArrayList<>();
        if (title == null) {
            missing.add("title");
        }
        if (outlet == null) {
            missing.add("outlet");
        }
        if (published == null) {
            missing.add("published");
        }
        if (language == null) {
            missing.add("language");
        }
        return List.copyOf(missing);
    }
}
