package org.tidewaiter.web.table;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tidewaiter.trade.AppException;
import org.tidewaiter.web.Access;
import org.tidewaiter.web.Parameters;
import org.tidewaiter.web.Part;
import org.tidewaiter.web.Renderer;
import org.tidewaiter.web.Site;
import org.tidewaiter.web.View;

/** Every table under an address of its own: as a page, as the piece of a page that a script asks for, and as files. */
public final class TablesPart implements Part {
    private final Map<String, TableSource> sources = new LinkedHashMap<>();

    public TablesPart(List<? extends TableSource> sources) {
        for (TableSource source : sources) {
            if (this.sources.put(source.id(), source) != null) {
                throw new IllegalArgumentException("two tables are called " + source.id());
            }
        }
    }

    @Override
    public void addTo(RoutesConfig routes, Site site) {
        routes.get("/tables/{name}", context -> give(context, site), Access.READ);
    }

    private void give(Context context, Site site) {
        String name = context.pathParam("name");
        int dot = name.indexOf('.');
        TableSource source = source(dot < 0 ? name : name.substring(0, dot));
        Parameters parameters = Parameters.ofAddress(context);
        refuseBareNames(source.id(), parameters);
        View view = View.of(context, site);
        if (dot >= 0) {
            file(context, view, source, parameters, format(name.substring(dot + 1)));
        } else {
            page(context, view, source, parameters);
        }
    }

    private TableSource source(String id) {
        TableSource source = sources.get(id);
        if (source == null) {
            throw new NotFoundResponse("There is no table '" + id + "'.");
        }
        return source;
    }

    private static TableFile format(String ending) {
        return TableFile.find(ending)
                .orElseThrow(() -> new NotFoundResponse("There are no files of the kind '" + ending + "', only "
                        + Stream.of(TableFile.values()).map(TableFile::ending).collect(Collectors.joining(", "))
                        + "."));
    }

    /** A name without the table's id would be passed over in silence, and the answer taken for sorted. */
    private static void refuseBareNames(String id, Parameters parameters) {
        for (String name : List.of("sort", "page", "size")) {
            if (parameters.find(name).isPresent()) {
                throw AppException.wrongUse(
                        "'" + name + "' does not say of which table.",
                        "Write " + id + "." + name + "=" + parameters.get(name) + ".");
            }
        }
    }

    private static void page(Context context, View view, TableSource source, Parameters parameters) {
        context.header("Vary", "HX-Request");
        // a browser that goes back asks by script as well, but for the whole page
        boolean piece = context.header("HX-Request") != null && context.header("HX-History-Restore-Request") == null;
        if (!piece) {
            Renderer.show(context, view, "table/alone", Tables.embed(view, source, parameters));
            return;
        }
        PageAsking asking =
                PageAsking.find(context).orElseGet(() -> new PageAsking(context.path(), new Parameters(Map.of())));
        TablePage page = Tables.page(view, source, parameters, asking);
        context.header("HX-Push-Url", page.address().onPage(page.query()));
        Renderer.show(context, view, "table", page);
    }

    private static void file(Context context, View view, TableSource source, Parameters parameters, TableFile format) {
        TablePage page = Tables.page(
                view, source, parameters, new PageAsking(TableAddress.path(source.id()), new Parameters(Map.of())));
        context.contentType(format.type())
                .header("Content-Disposition", "attachment; filename=\"" + fileName(view, source.id(), format) + "\"")
                .header("X-Content-Type-Options", "nosniff")
                .result(format.write(page, TableFacts.of(view, page)));
    }

    /** findings-CN-KP-2023-01..2023-10.csv; only letters that every system takes. */
    private static String fileName(View view, String id, TableFile format) {
        String pair = view.asked().reporter().shortCode() + "-"
                + view.asked().partner().shortCode();
        String period = view.asked().question() == null
                ? ""
                : "-" + view.asked().question().period();
        return (id + "-" + pair + period).replaceAll("[^A-Za-z0-9.-]", "-") + "." + format.ending();
    }
}
