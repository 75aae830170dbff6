package org.tidewaiter.web.check;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import org.tidewaiter.web.Access;
import org.tidewaiter.web.Parameters;
import org.tidewaiter.web.Part;
import org.tidewaiter.web.Renderer;
import org.tidewaiter.web.Site;
import org.tidewaiter.web.View;
import org.tidewaiter.web.data.job.UploadFolder;

/** One consignment in a form, or a file of them that is answered and not kept. */
public final class CheckPart implements Part {
    private static final String FILE = "/check/file";

    private final long mostBytes;

    /** @param mostBytes of a file of consignments; the door refuses more */
    public CheckPart(long mostBytes) {
        this.mostBytes = mostBytes;
    }

    @Override
    public void addTo(RoutesConfig routes, Site site) {
        UploadFolder folder = new UploadFolder(site.home());
        folder.clearAbandoned();
        AnsweredFiles files = new AnsweredFiles(site, folder, mostBytes);
        routes.before(FILE, files::prepare);
        routes.get("/check", context -> one(context, site), Access.READ);
        routes.get(FILE, context -> context.redirect(View.of(context, site).href("/check") + "#file"), Access.READ);
        routes.post(
                FILE,
                context -> {
                    View view = View.of(context, site);
                    context.redirect(view.href(FILE + "/" + files.add(context, view)), HttpStatus.SEE_OTHER);
                },
                Access.READ);
        routes.get(FILE + "/{id}", context -> result(context, site, files), Access.READ);
        routes.get(FILE + "/{id}/{name}", context -> files.give(context, View.of(context, site)), Access.READ);
    }

    private void one(Context context, Site site) {
        View view = View.of(context, site);
        CheckPage page = CheckPage.of(view, Parameters.ofAddress(context), mostBytes);
        if (page.isRefused()) {
            context.status(HttpStatus.BAD_REQUEST);
        }
        Renderer.show(context, view, "check/check", page);
    }

    private static void result(Context context, Site site, AnsweredFiles files) {
        View view = View.of(context, site);
        AnsweredFile file = files.find(context, view);
        context.header("Cache-Control", "no-store");
        Renderer.show(context, view, "check/file", FilePage.of(view, file));
    }
}
