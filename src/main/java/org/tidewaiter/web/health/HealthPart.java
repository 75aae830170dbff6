package org.tidewaiter.web.health;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.nio.file.Files;
import java.nio.file.Path;
import org.tidewaiter.answers.Json;
import org.tidewaiter.trade.AppException;
import org.tidewaiter.web.Access;
import org.tidewaiter.web.Part;
import org.tidewaiter.web.Site;

/** {@code /healthz} for whoever restarts what does not answer, {@code /metrics} for whoever watches. */
public final class HealthPart implements Part {
    /** Whether the server can answer, and if not, why; no paths, since everybody may ask. */
    record Health(boolean well, String home, String rules) {}

    @Override
    public void addTo(RoutesConfig routes, Site site) {
        routes.get("/healthz", context -> tell(context, look(site)), Access.OPEN);
        routes.get(
                "/metrics",
                context -> context.contentType("text/plain; version=0.0.4; charset=utf-8")
                        .header("Cache-Control", "no-store")
                        .result(Metrics.write()),
                Access.MANAGE);
    }

    private static void tell(Context context, Health health) {
        context.status(health.well() ? 200 : 503)
                .contentType("application/json")
                .header("Cache-Control", "no-store")
                .result(Json.compact(health));
    }

    static Health look(Site site) {
        String home = home(site);
        int acts = site.books().books().size();
        String rules = acts == 0 ? "no rule books are loaded" : "ok";
        return new Health(home.equals("ok") && acts > 0, home, rules);
    }

    /** A home nothing was loaded into yet is well too. */
    private static String home(Site site) {
        Path home = site.home();
        if (!Files.exists(home)) {
            return "ok";
        }
        if (!Files.isDirectory(home) || !Files.isReadable(home)) {
            return "the folder of releases cannot be read";
        }
        try {
            site.warehouse().listReleases();
            return "ok";
        } catch (AppException e) {
            return "a release cannot be read";
        }
    }
}
