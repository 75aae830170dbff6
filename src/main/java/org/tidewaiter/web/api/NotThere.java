package org.tidewaiter.web.api;

import io.javalin.http.HttpResponseException;
import java.util.Map;
import java.util.function.Supplier;
import org.tidewaiter.trade.AppException;

/** A path that leads to nothing is a 404, not a wrong question. */
final class NotThere {
    private static final int NOT_FOUND = 404;

    private NotThere() {}

    static HttpResponseException because(String what, String hint) {
        return new HttpResponseException(NOT_FOUND, what, Map.of("hint", hint));
    }

    /** What is looked up, or a 404 in the words of the refusal. */
    static <T> T or(Supplier<T> lookup, String hint) {
        try {
            return lookup.get();
        } catch (AppException e) {
            if (e.kind() != AppException.Kind.WRONG_USE) {
                throw e;
            }
            throw because(String.valueOf(e.getMessage()), hint);
        }
    }
}
