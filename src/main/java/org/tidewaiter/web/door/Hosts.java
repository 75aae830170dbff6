package org.tidewaiter.web.door;

import io.javalin.http.Context;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The names under which this server answers. A page of another site can have its own name lead to this machine and then
 * read what we answer to it; so a name that is not ours is refused.
 */
final class Hosts {
    private final @Nullable String address;

    /** {@code address} is the public one, if any: https://trade.example.org. */
    Hosts(@Nullable String address) {
        this.address = address;
    }

    boolean isHere(Context context) {
        String host = context.header("Host");
        if (host == null) {
            return false;
        }
        String given = host.toLowerCase(Locale.ROOT);
        return given.equals(publicHost())
                || publicHost().equals(forwarded(context))
                || (Network.isLoopback(context.req().getLocalAddr()) && isLocalName(given, context));
    }

    private static boolean isLocalName(String given, Context context) {
        String port = ":" + context.req().getLocalPort();
        return List.of("localhost" + port, "127.0.0.1" + port, "[::1]" + port).contains(given);
    }

    /** What the declared proxy says; it was taken out where another sent it. */
    private static String forwarded(Context context) {
        String host = context.header("X-Forwarded-Host");
        return host == null ? "" : host.toLowerCase(Locale.ROOT);
    }

    private String publicHost() {
        return address == null ? "-" : URI.create(address).getAuthority().toLowerCase(Locale.ROOT);
    }

    /** The origin that browsers name when our own pages send something. */
    String origin(Context context) {
        String host = String.valueOf(context.header("Host")).toLowerCase(Locale.ROOT);
        boolean local = isLocalName(host, context);
        return address != null && !local ? address.toLowerCase(Locale.ROOT) : context.scheme() + "://" + host;
    }
}
