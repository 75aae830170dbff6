package org.tidewaiter.casebook.extract;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.tidewaiter.casebook.Claim;
import org.tidewaiter.casebook.reading.Document;
import org.tidewaiter.casebook.reading.Found;

/** Claims of a text in short lines, for tests: {@code kind modality: slot=value; slot=value}. */
final class Claims {
    private Claims() {}

    static Document document(String published, String text) {
        return new Document(
                "test",
                "text/plain",
                null,
                null,
                published.isEmpty() ? null : new Found<>(LocalDate.parse(published), "given"),
                null,
                null,
                text,
                List.of());
    }

    static List<Claim> of(String published, String text) {
        return Extractor.byRules().extract(document(published, text));
    }

    static List<String> lines(String published, String text) {
        return of(published, text).stream().map(Claims::line).toList();
    }

    static String line(Claim claim) {
        String slots = claim.slots().stream()
                .map(slot -> slot.name().id() + "=" + slot.value())
                .collect(Collectors.joining("; "));
        return claim.kind().id() + " " + claim.modality().id() + ": " + slots;
    }
}
