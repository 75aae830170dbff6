package org.tidewaiter.web.reports;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import org.tidewaiter.web.Access;
import org.tidewaiter.web.Parameters;
import org.tidewaiter.web.Renderer;
import org.tidewaiter.web.Site;
import org.tidewaiter.web.View;

/** Who stands behind codenames: for handlers of sources, on a line that nobody else can read. */
final class SourcesDesk {
    private final Site site;
    private final Opening opening;

    SourcesDesk(Site site, Opening opening) {
        this.site = site;
        this.opening = opening;
    }

    void addTo(RoutesConfig routes) {
        routes.get("/sources", this::list, Access.SOURCES);
        routes.post("/sources", this::add, Access.SOURCES);
        routes.get("/sources/show", this::list, Access.SOURCES);
        routes.post("/sources/show", this::show, Access.SOURCES);
    }

    private void list(Context context) {
        View view = View.of(context, site);
        give(context, view, SourcesPage.of(view, "", "", ""));
    }

    private void add(Context context) {
        View view = View.of(context, site);
        Parameters form = Parameters.ofForm(context);
        Opening.Opened opened = opening.open(context, view, form, vault -> vault.addSource(SourcesPage.answers(form)));
        context.status(opened.status());
        give(
                context,
                view,
                SourcesPage.of(
                        view,
                        opened.isOpen() ? view.text("reports.sources.added", opened.words()) : "",
                        "",
                        opened.fault()));
    }

    private void show(Context context) {
        View view = View.of(context, site);
        Parameters form = Parameters.ofForm(context);
        String codename = form.find("codename").orElse("");
        Opening.Opened opened = opening.open(context, view, form, vault -> vault.showSource(codename));
        context.status(opened.status());
        give(
                context,
                view,
                SourcesPage.of(
                        view,
                        opened.isOpen() ? view.text("reports.sources.shown", codename) : "",
                        opened.words(),
                        opened.fault()));
    }

    private static void give(Context context, View view, SourcesPage page) {
        context.header("Cache-Control", "no-store");
        Renderer.show(context, view, "reports/sources", page);
    }
}
