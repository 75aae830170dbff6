package org.tidewaiter.web.door;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import org.jspecify.annotations.Nullable;

/**
 * The cookie that carries a session. Browsers send cookies to every port of a host, so the port is part of the name; under
 * TLS the prefix makes browsers refuse one that another host of the domain tries to set.
 */
final class SessionCookie {
    private static final int UNTIL_CLOSED = -1;

    private SessionCookie() {}

    static String name(Context context) {
        return Line.isTls(context)
                ? "__Host-tidewaiter"
                : "tidewaiter-" + context.req().getLocalPort();
    }

    static @Nullable String read(Context context) {
        return context.cookie(name(context));
    }

    static void set(Context context, String value) {
        context.cookie(cookie(context, value, UNTIL_CLOSED));
    }

    static void clear(Context context) {
        context.cookie(cookie(context, "", 0));
    }

    private static Cookie cookie(Context context, String value, int age) {
        return new Cookie(name(context), value, "/", age, Line.isTls(context), true, null, SameSite.STRICT);
    }
}
