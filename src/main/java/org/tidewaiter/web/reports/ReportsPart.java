package org.tidewaiter.web.reports;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.ForbiddenResponse;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.tidewaiter.answers.handling.ReportIntake;
import org.tidewaiter.casebook.report.Incidents;
import org.tidewaiter.casebook.report.ReportReading;
import org.tidewaiter.web.Access;
import org.tidewaiter.web.Parameters;
import org.tidewaiter.web.Part;
import org.tidewaiter.web.Renderer;
import org.tidewaiter.web.Site;
import org.tidewaiter.web.View;
import org.tidewaiter.web.Visitor;
import org.tidewaiter.web.door.Line;
import org.tidewaiter.web.door.Throttle;
import org.tidewaiter.web.table.TableSource;

/** Field reports: the list, the form, one report with its text, and the pictures. */
public final class ReportsPart implements Part {
    /** The tables of this section. */
    public static List<TableSource> tables() {
        return List.of(new ReportsTable(), new IncidentsTable(), new WatchedTable(), new CrossingsTable());
    }

    @Override
    public void addTo(RoutesConfig routes, Site site) {
        Opening opening = new Opening(new Throttle(site.clock()));
        routes.get("/reports", context -> list(context, site), Access.READ);
        routes.get("/reports/new", context -> form(context, site), Access.WRITE);
        routes.post("/reports", context -> file(context, site), Access.WRITE);
        routes.get("/reports/timeline", context -> picture(context, site, "timeline"), Access.READ);
        routes.get("/reports/map", context -> picture(context, site, "map"), Access.READ);
        routes.get("/reports/timeline.svg", context -> svg(context, site, "timeline"), Access.READ);
        routes.get("/reports/map.svg", context -> svg(context, site, "map"), Access.READ);
        routes.get("/reports/{id}", context -> one(context, site), Access.READ);
        routes.get("/reports/{id}/text", context -> ask(context, site), Access.SOURCES);
        routes.post("/reports/{id}/text", context -> text(context, site, opening), Access.SOURCES);
        new SourcesDesk(site, opening).addTo(routes);
    }

    private static void list(Context context, Site site) {
        View view = View.of(context, site);
        show(context, view, "reports/reports", ReportsPage.of(view, Parameters.ofAddress(context)));
    }

    /** What reports tell is kept by no browser. */
    private static void show(Context context, View view, String name, Object page) {
        context.header("Cache-Control", "no-store");
        Renderer.show(context, view, name, page);
    }

    private static void form(Context context, Site site) {
        View view = View.of(context, site);
        needSealedLine(context, view);
        show(context, view, "reports/new", ReportFormPage.empty(view, ReportIntake.at(site.home())));
    }

    /** Whoever writes a report sends what a source told: as much a secret on its way in as on its way out. */
    private static void needSealedLine(Context context, View view) {
        if (!Line.isSealed(context)) {
            throw new ForbiddenResponse(view.text("reports.unsealed"));
        }
    }

    private static void file(Context context, Site site) {
        View view = View.of(context, site);
        needSealedLine(context, view);
        Visitor visitor = Objects.requireNonNull(Visitor.of(context), "the door lets nobody write unknown");
        Parameters form = Parameters.ofForm(context);
        ReportIntake intake = ReportIntake.at(site.home());
        ReportReading reading = ReportReading.of(ReportFormPage.values(form), site.today());
        Map<String, String> faults = ReportFormPage.faults(view, intake, form, reading);
        if (!faults.isEmpty()) {
            context.status(HttpStatus.UNPROCESSABLE_CONTENT);
            show(context, view, "reports/new", new ReportFormPage(intake.fate(), form.values(), faults));
            return;
        }
        ReportIntake.Kept kept = intake.keep(reading.get(), site.trail(visitor));
        boolean mayRead = SeenReport.find(view, kept.id()).isPresent();
        context.redirect(
                mayRead ? view.href("/reports/" + kept.id()) : view.href("/reports", ReportsPage.KEPT, kept.id()),
                HttpStatus.SEE_OTHER);
    }

    private static void picture(Context context, Site site, String what) {
        View view = View.of(context, site);
        Parameters parameters = Parameters.ofAddress(context);
        show(
                context,
                view,
                "reports/picture",
                what.equals("map") ? PicturePage.map(view, parameters) : PicturePage.timeline(view, parameters));
    }

    private static void svg(Context context, Site site, String what) {
        View view = View.of(context, site);
        Audience audience = Audience.of(view, Parameters.ofAddress(context));
        Incidents incidents = Clearance.of(view).incidents(view, audience.label());
        String svg = PicturePage.draw(what, incidents);
        if (svg == null) {
            throw new NotFoundResponse(view.text("reports." + what + ".empty"));
        }
        audience.logFile(view, what, incidents.label(), incidents.list().size());
        context.contentType("image/svg+xml; charset=utf-8")
                .header("Cache-Control", "no-store")
                .header("Content-Disposition", "attachment; filename=\"" + what + ".svg\"")
                .result(svg);
    }

    private static SeenReport find(Context context, View view) {
        return SeenReport.find(view, context.pathParam("id"))
                .orElseThrow(() -> new NotFoundResponse(view.text("reports.unknown")));
    }

    private static void one(Context context, Site site) {
        View view = View.of(context, site);
        show(context, view, "reports/report", ReportPage.of(view, find(context, view)));
    }

    /** Where links of the opened page lead, such as those to other languages: the passphrase is asked for anew. */
    private static void ask(Context context, Site site) {
        View view = View.of(context, site);
        String id = find(context, view).kept().id();
        show(context, view, "reports/text", TextPage.of(view, id, new Opening.Opened(200, "", "")));
    }

    private static void text(Context context, Site site, Opening opening) {
        View view = View.of(context, site);
        SeenReport seen = find(context, view);
        Opening.Opened opened =
                opening.open(context, view, Parameters.ofForm(context), vault -> vault.text(seen.kept()));
        context.status(opened.status());
        show(context, view, "reports/text", TextPage.of(view, seen.kept().id(), opened));
    }
}
