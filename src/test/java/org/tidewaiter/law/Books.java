package org.tidewaiter.law;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Small rule books for tests. */
final class Books {
    private Books() {}

    /** A whole, certain ban on goods from North Korea from 2017-06-15 on. */
    static String prohibition(String id, String... codes) {
        return measure(id, "whole", "certain", "KP", "any", "2017-06-15", "", codes);
    }

    static String measure(
            String id,
            String coverage,
            String certainty,
            String from,
            String to,
            String validFrom,
            String more,
            String... codes) {
        String quoted = Arrays.stream(codes).map(code -> '"' + code + '"').collect(Collectors.joining(", "));
        return """
                - id: %s
                  paragraph: "8"
                  paragraph_verified: true
                  type: prohibition
                  says: States must not buy %s.
                  goods: {commodity: goods of %s, classification: HS, revision: HS2017, codes: [%s]}
                  coverage: %s
                  basis: text
                  basis_source: the paragraph itself
                  certainty: %s
                  from: [%s]
                  to: [%s]
                  valid_from: %s
                  confidence: high
                  sources: ["invented for a test"]
                """.formatted(id, id, id, quoted, coverage, certainty, from, to, validFrom) + more.indent(2);
    }

    static String text(String... measures) {
        return named("test", measures);
    }

    static String named(String id, String... measures) {
        return """
                act: TEST (%s)
                id: %s
                authority: UN
                regime: test
                title: Invented for tests
                adopted: 2017-06-15
                url: https://example.org/act
                version: 2026-11-23
                measures:
                """.formatted(id, id)
                + Arrays.stream(measures).map(text -> text.indent(2)).collect(Collectors.joining());
    }

    static RuleBooks of(String... texts) {
        List<RuleBook> books = Arrays.stream(texts)
                .flatMap(text -> RuleBooks.parse(Map.of("test.yml", text)).stream())
                .toList();
        return new RuleBooks(books);
    }

    static Assessor assessor(String... measures) {
        return Assessor.of(of(text(measures)));
    }
}
