package org.tidewaiter.web.data;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.util.List;
import org.tidewaiter.answers.ExampleFiles;
import org.tidewaiter.answers.LoadChoices;
import org.tidewaiter.answers.Trail;
import org.tidewaiter.ingest.GivenFile;
import org.tidewaiter.trade.AppException;
import org.tidewaiter.warehouse.Release;
import org.tidewaiter.web.Access;
import org.tidewaiter.web.Parameters;
import org.tidewaiter.web.Part;
import org.tidewaiter.web.Renderer;
import org.tidewaiter.web.Site;
import org.tidewaiter.web.View;
import org.tidewaiter.web.Visitor;
import org.tidewaiter.web.data.job.LoadJob;
import org.tidewaiter.web.data.job.LoadJobs;
import org.tidewaiter.web.data.job.LoadOrder;
import org.tidewaiter.web.data.job.UploadFolder;
import org.tidewaiter.web.table.TableSource;

/** The pages of the data, and the way for more of them to come in. */
public final class DataPart implements Part {
    private final long mostBytes;

    /** @param mostBytes that may be sent at once; the door refuses more, this says so in the form */
    public DataPart(long mostBytes) {
        this.mostBytes = mostBytes;
    }

    /** The tables of this section. */
    public static List<TableSource> tables() {
        return List.of(new ReleasesTable(), new RejectedTable(), new ChangesTable(), new ReleaseChangesTable());
    }

    @Override
    public void addTo(RoutesConfig routes, Site site) {
        UploadFolder uploads = new UploadFolder(site.home());
        uploads.clearAbandoned();
        SentFiles sent = new SentFiles(uploads, mostBytes);
        LoadJobs jobs = new LoadJobs(site);
        routes.before("/data/load", sent::prepare);
        routes.get("/data", context -> data(context, site, jobs), Access.READ);
        routes.get("/data/releases/{id}", context -> release(context, site), Access.READ);
        routes.get("/data/diff", context -> diff(context, site), Access.READ);
        routes.get("/data/load", context -> toForm(context, site), Access.READ);
        routes.post(
                "/data/load",
                context -> goTo(context, site, jobs.add(sent.take(context), trail(context, site))),
                Access.WRITE);
        routes.post("/data/examples", context -> goTo(context, site, examples(context, site, jobs)), Access.WRITE);
        routes.get("/data/jobs/{id}", context -> job(context, site, jobs, "data/job"), Access.READ);
        routes.get("/data/jobs/{id}/progress", context -> job(context, site, jobs, "data/progress"), Access.READ);
        routes.post("/data/jobs/{id}/answers/{file}", context -> answer(context, site, jobs), Access.WRITE);
    }

    private void data(Context context, Site site, LoadJobs jobs) {
        View view = View.of(context, site);
        Renderer.show(
                context, view, "data/data", DataPage.of(view, Parameters.ofAddress(context), mostBytes, jobs.list()));
    }

    private static void release(Context context, Site site) {
        View view = View.of(context, site);
        String id = context.pathParam("id");
        Release release = site.warehouse()
                .findRelease(id)
                .or(() -> id.matches("[0-9a-f]{4,}")
                        ? java.util.Optional.of(site.warehouse().getRelease(id))
                        : java.util.Optional.empty())
                .orElseThrow(() -> new NotFoundResponse(view.text("data.release.unknown")));
        Renderer.show(context, view, "data/release", ReleasePage.of(view, release, Parameters.ofAddress(context)));
    }

    private static void diff(Context context, Site site) {
        View view = View.of(context, site);
        Renderer.show(context, view, "data/diff", DiffPage.of(view, Parameters.ofAddress(context)));
    }

    private static void toForm(Context context, Site site) {
        context.redirect(View.of(context, site).href("/data") + "#load", HttpStatus.SEE_OTHER);
    }

    private static LoadJob examples(Context context, Site site, LoadJobs jobs) {
        List<GivenFile> files = ExampleFiles.list().stream().map(GivenFile::at).toList();
        return jobs.add(new LoadOrder(files, LoadChoices.none(), null), trail(context, site));
    }

    private static void job(Context context, Site site, LoadJobs jobs, String template) {
        View view = View.of(context, site);
        LoadJob job = find(context, view, jobs);
        context.header("Cache-Control", "no-store");
        Renderer.show(context, view, template, JobPage.of(view, job, jobs.ahead(job)));
    }

    private static LoadJob find(Context context, View view, LoadJobs jobs) {
        return jobs.find(context.pathParam("id"))
                .orElseThrow(() -> new NotFoundResponse(view.text("data.job.unknown")));
    }

    private static void answer(Context context, Site site, LoadJobs jobs) {
        View view = View.of(context, site);
        String file = context.pathParam("file");
        if (!file.matches("\\d{1,4}")) {
            throw new NotFoundResponse(view.text("data.job.unknown"));
        }
        String given = Parameters.ofForm(context).get("answer");
        goTo(
                context,
                site,
                jobs.answer(find(context, view, jobs), Integer.parseInt(file), given, trail(context, site)));
    }

    private static void goTo(Context context, Site site, LoadJob job) {
        context.redirect(View.of(context, site).href("/data/jobs/" + job.id()), HttpStatus.SEE_OTHER);
    }

    private static Trail trail(Context context, Site site) {
        Visitor visitor = Visitor.of(context);
        if (visitor == null) {
            throw AppException.wrongUse("Nobody is signed in.", "Sign in, then send the files again.");
        }
        return site.trail(visitor);
    }
}
