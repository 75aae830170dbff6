package org.tidewaiter.web.api;

import io.javalin.config.RoutesConfig;
import org.tidewaiter.answers.Json;
import org.tidewaiter.web.Access;
import org.tidewaiter.web.Hashes;
import org.tidewaiter.web.Part;
import org.tidewaiter.web.Renderer;
import org.tidewaiter.web.Site;
import org.tidewaiter.web.View;
import org.tidewaiter.web.health.Metrics;

/** The API: its operations, its description for programs and its page for people. */
public final class ApiPart implements Part {
    static final String DOCUMENT = "/api/v1/openapi.json";

    private final AnswerCache cache;

    /** An API whose answers are kept by {@code keeper}. */
    public ApiPart(Keeper keeper) {
        this.cache = keeper.answers();
    }

    @Override
    public void addTo(RoutesConfig routes, Site site) {
        Server server = new Server(site, cache);
        Metrics.watchCache(cache::hits, cache::misses, cache::bytes);
        for (Operation operation : Operations.ALL) {
            routes.get(operation.path(), context -> server.answer(context, operation), Access.READ);
        }
        byte[] document = Json.compact(OpenApi.describe(Operations.ALL));
        String tag = "\"" + Hashes.name(new String(document, java.nio.charset.StandardCharsets.UTF_8)) + "\"";
        routes.get(
                DOCUMENT,
                context -> {
                    context.header("ETag", tag).header("Cache-Control", "private, no-cache");
                    if (tag.equals(context.header("If-None-Match"))) {
                        context.status(304);
                    } else {
                        context.contentType("application/json").result(document);
                    }
                },
                Access.READ);
        routes.get(
                "/api",
                context -> {
                    View view = View.of(context, site);
                    Renderer.show(context, view, "api/api", ApiPage.of(view, Operations.ALL));
                },
                Access.READ);
    }
}
