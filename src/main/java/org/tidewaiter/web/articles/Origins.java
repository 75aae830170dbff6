package org.tidewaiter.web.articles;

import java.util.Comparator;
import java.util.List;
import org.tidewaiter.casebook.reading.Origin;
import org.tidewaiter.casebook.store.Document;
import org.tidewaiter.web.Remembered;
import org.tidewaiter.web.Site;

/**
 * Which kept texts carry one another's text, the earliest first: a re-publication is no second witness.
 *
 * @param groups ids of texts of one origin
 */
record Origins(List<List<String>> groups) {
    private static final int KEPT = 8; // one for each audience that looks
    private static final Remembered<List<Document>, Origins> KNOWN = new Remembered<>(KEPT);

    static Origins of(Site site, List<Document> kept) {
        return KNOWN.get(site, () -> "", kept, () -> group(kept));
    }

    private static Origins group(List<Document> kept) {
        List<org.tidewaiter.casebook.reading.Document> texts = kept.stream()
                .sorted(Comparator.comparing(
                                Document::published, Comparator.nullsLast(Comparator.<String>naturalOrder()))
                        .thenComparing(Document::id))
                .map(document -> new org.tidewaiter.casebook.reading.Document(
                        document.id(), "text/plain", null, null, null, null, null, document.text(), List.of()))
                .toList();
        return new Origins(Origin.group(texts).stream()
                .map(origin -> origin.documents().stream()
                        .map(org.tidewaiter.casebook.reading.Document::id)
                        .toList())
                .toList());
    }

    /** The id of the earliest text that this one carries; its own where there is no earlier one. */
    String first(String id) {
        return same(id).getFirst();
    }

    /** The ids of all texts of its origin. */
    List<String> same(String id) {
        return groups.stream().filter(group -> group.contains(id)).findFirst().orElse(List.of(id));
    }
}
