package org.tidewaiter.web.goods;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.List;
import org.tidewaiter.trade.Flow;
import org.tidewaiter.web.Access;
import org.tidewaiter.web.Parameters;
import org.tidewaiter.web.Part;
import org.tidewaiter.web.Renderer;
import org.tidewaiter.web.Site;
import org.tidewaiter.web.View;
import org.tidewaiter.web.table.TableSource;

/** Looking for goods, and the page of each code. */
public final class GoodsPart implements Part {
    /** The tables of this section. */
    public static List<TableSource> tables() {
        return List.of(
                new FoundTable(),
                new SeriesTable(),
                new PartnersTable(),
                new MirrorTable(),
                new RowsTable(),
                new LawDaysTable(Flow.IMPORT),
                new LawDaysTable(Flow.EXPORT));
    }

    @Override
    public void addTo(RoutesConfig routes, Site site) {
        routes.get("/goods", context -> search(context, site), Access.READ);
        routes.get("/goods/{code}", context -> show(context, site), Access.READ);
    }

    private static void search(Context context, Site site) {
        View view = View.of(context, site);
        Renderer.show(context, view, "goods/goods", SearchPage.of(view, Parameters.ofAddress(context)));
    }

    private static void show(Context context, Site site) {
        View view = View.of(context, site);
        Renderer.show(
                context,
                view,
                "goods/good",
                GoodPage.of(view, context.pathParam("code"), Parameters.ofAddress(context)));
    }
}
