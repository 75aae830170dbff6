package org.tidewaiter.answers;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tidewaiter.law.Measure;
import org.tidewaiter.law.RuleBook;

/** A legal act in the list of rule books, with how much of it is verified. */
public record ActRow(
        String act,
        String id,
        String authority,
        String regime,
        String title,
        @Nullable LocalDate adopted,
        LocalDate version,
        int measures,
        long withCodes,
        long paragraphsVerified,
        long verified,
        String url) {
    public static ActRow of(RuleBook book) {
        return new ActRow(
                book.act().number(),
                book.act().id(),
                book.act().authority(),
                book.act().regime(),
                book.act().title(),
                book.act().adopted(),
                book.act().version(),
                book.measures().size(),
                book.measures().stream()
                        .filter(measure -> measure.goods() != null)
                        .count(),
                book.measures().stream().filter(Measure::paragraphVerified).count(),
                book.measures().stream()
                        .filter(measure -> measure.verification().unverified() == null)
                        .count(),
                book.act().url());
    }
}
