package org.tidewaiter.answers;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tidewaiter.casebook.reading.Document;
import org.tidewaiter.casebook.reading.DocumentReader;
import org.tidewaiter.casebook.reading.Found;
import org.tidewaiter.casebook.reading.Given;
import org.tidewaiter.trade.AppException;

/**
 * A kept article as the file it came from reads. Where each fact was found is not kept, so the original is read again; what
 * is kept and not found there was given by a person.
 */
public final class ReadAgain {
    private static final List<String> NAMES =
            List.of("article.txt", "article.html", "article.eml"); // formats that only a name can tell; it is not kept

    private ReadAgain() {}

    /** The document of a kept text and its original bytes. */
    public static Document of(org.tidewaiter.casebook.store.Document kept, byte[] original) {
        return NAMES.stream()
                .map(name -> read(name, kept, original))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseGet(() -> asKept(kept));
    }

    private static Optional<Document> read(String name, org.tidewaiter.casebook.store.Document kept, byte[] original) {
        try {
            return DocumentReader.read(name, original, Given.nothing()).stream()
                    .filter(found ->
                            found.id().equals(kept.id()) && found.text().equals(kept.text()))
                    .findFirst()
                    .map(found -> with(found, kept));
        } catch (AppException e) {
            return Optional.empty(); // no file of this kind
        }
    }

    private static Document with(Document found, org.tidewaiter.casebook.store.Document kept) {
        return new Document(
                found.id(),
                found.mediaType(),
                fact(found.title(), title(kept)),
                fact(found.outlet(), kept.outlet()),
                fact(found.published(), day(kept)),
                fact(found.language(), kept.language()),
                found.dateline(),
                found.text(),
                found.dropped());
    }

    /** A text that is read otherwise by now stands as it was kept, since its claims count in that text. */
    private static Document asKept(org.tidewaiter.casebook.store.Document kept) {
        return new Document(
                kept.id(),
                "text/plain",
                fact(null, title(kept)),
                fact(null, kept.outlet()),
                fact(null, day(kept)),
                fact(null, kept.language()),
                null,
                kept.text(),
                List.of());
    }

    private static @Nullable String title(org.tidewaiter.casebook.store.Document kept) {
        return kept.title().isEmpty() ? null : kept.title();
    }

    private static @Nullable LocalDate day(org.tidewaiter.casebook.store.Document kept) {
        String published = kept.published();
        return published == null ? null : LocalDate.parse(published);
    }

    private static <T> @Nullable Found<T> fact(@Nullable Found<T> found, @Nullable T kept) {
        if (kept == null) {
            return null;
        }
        return found != null && found.value().equals(kept) ? found : Found.given(kept);
    }
}
