package org.tidewaiter.web.law;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.util.List;
import org.tidewaiter.web.Access;
import org.tidewaiter.web.Parameters;
import org.tidewaiter.web.Part;
import org.tidewaiter.web.Renderer;
import org.tidewaiter.web.Site;
import org.tidewaiter.web.View;
import org.tidewaiter.web.table.TableSource;

/** The rule books as pages. */
public final class LawPart implements Part {
    /** The tables of this section. */
    public static List<TableSource> tables() {
        return List.of(new ActsTable());
    }

    @Override
    public void addTo(RoutesConfig routes, Site site) {
        routes.get("/law", context -> list(context, site), Access.READ);
        routes.get("/law/{act}", context -> act(context, site), Access.READ);
    }

    private static void list(Context context, Site site) {
        View view = View.of(context, site);
        Renderer.show(context, view, "law/law", LawPage.of(view, Parameters.ofAddress(context)));
    }

    private static void act(Context context, Site site) {
        View view = View.of(context, site);
        ActPage page = site.books()
                .findBook(context.pathParam("act"))
                .map(ActPage::of)
                .orElseThrow(() -> new NotFoundResponse(view.text("law.unknown")));
        Renderer.show(context, view, "law/act", page);
    }
}
