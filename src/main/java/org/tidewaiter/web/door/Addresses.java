package org.tidewaiter.web.door;

import io.javalin.http.Context;

/** The address of a request on this server. */
final class Addresses {
    private Addresses() {}

    static String of(Context context) {
        String query = context.queryString();
        return context.path() + (query == null ? "" : "?" + query);
    }
}
