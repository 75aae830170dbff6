package org.tidewaiter.web.table;

import io.javalin.http.Context;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tidewaiter.web.Parameters;

/**
 * The page on which a script asked for a table, as the browser names it: its address says how the other tables of the
 * page are looked at by now, which links made earlier cannot know.
 */
record PageAsking(String path, Parameters parameters) {
    private static final String OWN_PATH = "/(?!/)[A-Za-z0-9/._~-]*";

    /** Nothing but a path and parameters of this server is taken from what the request says; empty where it says neither. */
    static Optional<PageAsking> find(Context context) {
        String address = context.header("HX-Current-URL");
        if (address == null) {
            return Optional.empty();
        }
        try {
            URI uri = new URI(address);
            String path = uri.getRawPath();
            return path == null || !path.matches(OWN_PATH)
                    ? Optional.empty()
                    : Optional.of(new PageAsking(path, parameters(uri.getRawQuery())));
        } catch (URISyntaxException | IllegalArgumentException e) {
            return Optional.empty(); // no address: the table is given as a page of its own, which is right, too
        }
    }

    private static Parameters parameters(@Nullable String query) {
        Map<String, String> values = new LinkedHashMap<>();
        for (String pair : query == null ? new String[0] : query.split("&")) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                values.putIfAbsent(decoded(pair.substring(0, equals)), decoded(pair.substring(equals + 1)));
            }
        }
        return new Parameters(values);
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
