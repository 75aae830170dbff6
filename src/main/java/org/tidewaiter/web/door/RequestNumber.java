package org.tidewaiter.web.door;

import io.javalin.http.Context;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;

/** Gives a request the number by which {@link org.tidewaiter.web.Log} finds it; it opens nothing, so it need not be secret. */
final class RequestNumber {
    private static final String ATTRIBUTE = "tidewaiter.request";

    private RequestNumber() {}

    static void give(Context context) {
        if (context.attribute(ATTRIBUTE) == null) {
            context.attribute(
                    ATTRIBUTE,
                    HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextInt()));
        }
    }
}
