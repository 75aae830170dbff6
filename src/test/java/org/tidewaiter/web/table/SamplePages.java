package org.tidewaiter.web.table;

import io.javalin.config.RoutesConfig;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.tidewaiter.law.RuleBooks;
import org.tidewaiter.web.Access;
import org.tidewaiter.web.Assets;
import org.tidewaiter.web.OpenDoor;
import org.tidewaiter.web.Parameters;
import org.tidewaiter.web.Part;
import org.tidewaiter.web.Renderer;
import org.tidewaiter.web.Site;
import org.tidewaiter.web.View;
import org.tidewaiter.web.WebServer;

/** A page with two tables, under the policy of scripts that every page has. */
final class SamplePages implements Part {
    private static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
                    + "connect-src 'self'; form-action 'self'; base-uri 'none'";
    private static final InventedTable OTHER = new InventedTable("other", 60);
    private static final InventedTable EMPTY = new InventedTable("empty", 0);

    static WebServer start(Path home) {
        return WebServer.start(
                "127.0.0.1",
                0,
                Site.of(home, RuleBooks.packed(), InstantSource.system()),
                new OpenDoor(),
                List.of(
                        new Assets(),
                        new SamplePages(),
                        new TablesPart(List.of(InventedTable.thousand(), OTHER, EMPTY))));
    }

    @Override
    public void addTo(RoutesConfig routes, Site site) {
        routes.before(context -> context.header("Content-Security-Policy", POLICY));
        routes.get(
                "/sample",
                context -> {
                    View view = View.of(context, site);
                    Parameters parameters = Parameters.ofAddress(context);
                    context.html(
                            "<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>Two tables</title>"
                                    + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">"
                                    + "<meta name=\"htmx-config\" content='" + View.HTMX + "'>"
                                    + "<link rel=\"stylesheet\" href=\"" + Assets.href("style.css") + "\">"
                                    + "<script src=\"" + Assets.href("htmx.js") + "\" defer></script>"
                                    + "<script src=\"" + Assets.href("app.js") + "\" defer></script></head>"
                                    + "<body><main><h1>Two tables</h1>"
                                    + table(view, InventedTable.thousand(), parameters)
                                    + table(view, OTHER, parameters)
                                    + "</main></body></html>");
                },
                Access.READ);
    }

    private static String table(View view, TableSource source, Parameters parameters) {
        return Renderer.fill("table", Map.of("view", view, "page", Tables.embed(view, source, parameters)));
    }
}
