package org.tidewaiter.web.door;

import io.javalin.http.Context;

/** The way between browser and server. */
public final class Line {
    private Line() {}

    /** Whether nobody between can read: TLS, or both ends on this machine. */
    public static boolean isSealed(Context context) {
        return isTls(context)
                || (Network.isLoopback(context.ip()) && context.req().getAttribute(ProxyCustomizer.PROXIED) == null);
    }

    /** Whether the browser speaks HTTPS, with us or with the proxy that is declared. */
    static boolean isTls(Context context) {
        return context.scheme().equals("https");
    }
}
