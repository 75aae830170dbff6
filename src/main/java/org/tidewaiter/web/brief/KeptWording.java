package org.tidewaiter.web.brief;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tidewaiter.brief.Opening;
import org.tidewaiter.brief.Wording;

/**
 * Edited wording as it is kept: with the data and rules it was written on, and what was generated then.
 *
 * @param question command that makes the brief with the wording as generated
 */
record KeptWording(
        String question,
        String data,
        String rules,
        String editedBy,
        String editedAt,
        @Nullable String confirmedBy,
        @Nullable String confirmedAt,
        List<Sentence> sentences) {

    /** One sentence of the opening; {@code own} is null where it stands as generated. */
    record Sentence(
            String place, String generated, @Nullable String own) {}

    KeptWording {
        sentences = List.copyOf(sentences);
    }

    static KeptWording of(Ordered ordered, Wording wording) {
        Wording.Deed edited = wording.edited();
        if (edited == null) {
            throw new IllegalArgumentException("wording that nobody edited is not kept");
        }
        Wording.Deed confirmed = wording.confirmed();
        return new KeptWording(
                ordered.command(),
                ordered.site().editions().data(),
                ordered.site().editions().rules(),
                edited.who(),
                edited.when().toString(),
                confirmed == null ? null : confirmed.who(),
                confirmed == null ? null : confirmed.when().toString(),
                ordered.opening(wording).lines().stream()
                        .map(line -> new Sentence(line.place(), line.generated(), line.isEdited() ? line.text() : null))
                        .toList());
    }

    Wording wording() {
        Map<String, String> own = new TreeMap<>();
        for (Sentence sentence : sentences) {
            if (sentence.own() != null) {
                own.put(sentence.place(), sentence.own());
            }
        }
        return new Wording(
                new Wording.Deed(editedBy, Instant.parse(editedAt)),
                confirmedBy == null || confirmedAt == null
                        ? null
                        : new Wording.Deed(confirmedBy, Instant.parse(confirmedAt)),
                own);
    }

    /** When somebody last stood by it. */
    Instant latest() {
        return Instant.parse(confirmedAt == null ? editedAt : confirmedAt);
    }

    /** Whether it was written on, or confirmed for, the data and rules of this moment. */
    boolean fits(Ordered ordered) {
        return data.equals(ordered.site().editions().data())
                && rules.equals(ordered.site().editions().rules())
                && changed(ordered.opening(Wording.GENERATED)).isEmpty();
    }

    /** Sentences that are generated differently now. */
    List<Opening.Line> changed(Opening now) {
        Map<String, String> then = sentences.stream()
                .collect(Collectors.toMap(Sentence::place, Sentence::generated, (first, second) -> first));
        return now.lines().stream()
                .filter(line -> !line.generated().equals(then.get(line.place())))
                .toList();
    }

    /** What was generated at a place then; empty where nothing was. */
    String generatedAt(String place) {
        return sentences.stream()
                .filter(sentence -> sentence.place().equals(place))
                .map(Sentence::generated)
                .findFirst()
                .orElse("");
    }
}
