package org.tidewaiter.casebook.extract;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;

/** Sums so large that only somebody who keeps books can tell them; a text with several of them tells of recorded trade. */
final class Ledger {
    private static final BigDecimal LARGE = BigDecimal.valueOf(1_000_000);
    private static final BigDecimal HEAVY = BigDecimal.valueOf(1_000);
    private static final int SEVERAL = 3;

    private static final Pattern BARE =
            Pattern.compile("\\b\\d[\\d.,]* (?:million|billion)(?=[.,;:)]| (?:in|for|and|from|to|a|or)\\b)");

    private Ledger() {}

    /** Whether a text has several sentences with such sums, and more of them than of anonymous sources. */
    static boolean isIn(List<Sentence> sentences, List<List<Span>> all) {
        long ledger = 0;
        for (int at = 0; at < sentences.size(); at++) {
            ledger += isOne(all.get(at))
                            || BARE.matcher(sentences.get(at).lower()).find()
                    ? 1
                    : 0;
        }
        long inside = all.stream()
                .filter(spans -> spans.stream()
                        .anyMatch(span ->
                                span.kind() == SpanKind.SOURCE && span.value().equals("anonymous")))
                .count();
        return ledger >= SEVERAL && ledger > inside;
    }

    /** Whether the spans of a sentence have such a sum and nothing that somebody saw. */
    static boolean isOne(List<Span> spans) {
        return spans.stream().anyMatch(Ledger::isLarge)
                && spans.stream().noneMatch(span -> span.kind() == SpanKind.VEHICLE);
    }

    /** A sum of money of a million or more. */
    static boolean isSum(Span money) {
        String low = money.value().replaceAll("(?:\\.\\.| ).*", "");
        return money.kind() == SpanKind.MONEY && new BigDecimal(low).compareTo(LARGE) >= 0;
    }

    static boolean isLarge(Span span) {
        int unit = span.value().lastIndexOf(' ');
        if (span.kind() != SpanKind.MONEY
                && (span.kind() != SpanKind.QUANTITY || !span.value().endsWith(" t"))) {
            return false;
        }
        String low = span.value().substring(0, unit).replaceAll("\\.\\..*", "");
        return !span.value().endsWith("KPW")
                && new BigDecimal(low).compareTo(span.kind() == SpanKind.MONEY ? LARGE : HEAVY) >= 0;
    }
}
