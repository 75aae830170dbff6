package org.tidewaiter.web.overview;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import org.tidewaiter.web.Access;
import org.tidewaiter.web.Part;
import org.tidewaiter.web.Renderer;
import org.tidewaiter.web.Site;
import org.tidewaiter.web.View;

/** The first page: what a pair traded, what of it a measure reaches, what is new. */
public final class OverviewPart implements Part {
    @Override
    public void addTo(RoutesConfig routes, Site site) {
        routes.get("/", context -> show(context, site), Access.READ);
    }

    private static void show(Context context, Site site) {
        View view = View.of(context, site);
        if (view.asked().question() == null) {
            Renderer.show(context, view, "overview/first", FirstVisit.of(view));
            return;
        }
        Renderer.show(context, view, "overview/overview", OverviewPage.of(view));
    }
}
