package org.tidewaiter.answers;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.tidewaiter.trade.AppException;

/** What a load asks where neither file nor name says it. The hint of the refusal names the option that answers. */
public enum LoadQuestion {
    /** Imports or exports? */
    FLOW,
    /** Which month or year? */
    PERIOD,
    /** Which edition of the Harmonized System? */
    EDITION,
    /** Does February hold January too? */
    FEBRUARY,
    /** What do the columns mean? */
    MAPPING;

    /** The question behind a refusal; empty where it asks nothing. */
    public static Optional<LoadQuestion> of(AppException refusal) {
        return Stream.of(values())
                .filter(question -> refusal.hint().matches("(?s).*--" + question.id() + "\\b.*"))
                .findFirst();
    }

    /** The name of the option and of the field of a form. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
