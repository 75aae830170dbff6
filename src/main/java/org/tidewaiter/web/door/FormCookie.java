package org.tidewaiter.web.door;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import org.jspecify.annotations.Nullable;

/** Binds the form to sign in at to the browser that asked for it, before there is a session that could. */
final class FormCookie {
    private static final int SECONDS = 3600; // a page may stand open for an hour before it is filled in

    private FormCookie() {}

    static @Nullable String read(Context context) {
        return context.cookie(SessionCookie.name(context) + "-form");
    }

    static void set(Context context, String value) {
        context.cookie(cookie(context, value, SECONDS));
    }

    static void clear(Context context) {
        context.cookie(cookie(context, "", 0));
    }

    private static Cookie cookie(Context context, String value, int age) {
        String name = SessionCookie.name(context) + "-form";
        return new Cookie(name, value, "/", age, Line.isTls(context), true, null, SameSite.STRICT);
    }
}
