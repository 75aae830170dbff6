package org.tidewaiter.web.brief;

import io.javalin.config.RoutesConfig;
import io.javalin.http.ConflictResponse;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.util.Optional;
import java.util.stream.Stream;
import org.tidewaiter.answers.BriefOrder;
import org.tidewaiter.brief.BriefFormat;
import org.tidewaiter.brief.Wording;
import org.tidewaiter.trade.AppException;
import org.tidewaiter.web.Access;
import org.tidewaiter.web.Parameters;
import org.tidewaiter.web.Part;
import org.tidewaiter.web.Renderer;
import org.tidewaiter.web.Site;
import org.tidewaiter.web.View;
import org.tidewaiter.web.Visitor;

/** The brief: its page, the preview in it, its files, and the form of its wording. */
public final class BriefPart implements Part {
    private static final String EDITED = "edited";

    @Override
    public void addTo(RoutesConfig routes, Site site) {
        WordingStore store = new WordingStore(site.home());
        routes.get("/brief", context -> page(context, site, store), Access.READ);
        routes.get("/brief/preview", context -> preview(context, site, store), Access.READ);
        routes.get("/brief/file.{ending}", context -> file(context, site, store), Access.READ);
        routes.get("/brief/wording", context -> form(context, site, store), Access.WRITE);
        routes.post("/brief/wording", context -> save(context, site, store), Access.WRITE);
        routes.post(
                "/brief/wording/confirm",
                context -> back(context, site, desk(context, site, store).confirm(Parameters.ofForm(context)), EDITED),
                Access.WRITE);
        routes.post(
                "/brief/wording/reset",
                context -> back(context, site, desk(context, site, store).reset(Parameters.ofForm(context)), ""),
                Access.WRITE);
    }

    private static void page(Context context, Site site, WordingStore store) {
        View view = View.of(context, site);
        if (view.asked().question() == null) {
            Renderer.show(context, view, "brief/nothing", "");
            return;
        }
        Renderer.show(context, view, "brief/brief", BriefPage.of(view, Ordered.of(view), store, asksEdited(context)));
    }

    private static boolean asksEdited(Context context) {
        String wording = Parameters.ofAddress(context).find("wording").orElse("");
        if (!wording.isEmpty() && !wording.equals(EDITED)) {
            throw AppException.wrongUse(
                    "'" + wording + "' is no wording of a brief.", "Write wording=edited, or leave it out.");
        }
        return !wording.isEmpty();
    }

    private static void preview(Context context, Site site, WordingStore store) {
        View view = View.of(context, site);
        Ordered ordered = Ordered.of(view);
        Preview preview = Preview.of(BriefFormat.HTML.write(ordered.facts(), wording(context, view, ordered, store)));
        context.header("Content-Security-Policy", preview.policy()).html(preview.html());
    }

    private static void file(Context context, Site site, WordingStore store) {
        View view = View.of(context, site);
        String ending = context.pathParam("ending");
        BriefFormat form = Stream.of(BriefFormat.values())
                .filter(one -> one.ending().equals(ending))
                .findFirst()
                .orElseThrow(() -> new NotFoundResponse(view.text("brief.file.unknown", ending)));
        Ordered ordered = Ordered.of(view);
        Wording wording = wording(context, view, ordered, store);
        String name = BriefOrder.fileName(
                ordered.question(), ordered.language(), wording.own().isEmpty() ? "" : "-" + EDITED, form);
        context.contentType(type(form))
                .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
                .result(form.write(ordered.facts(), wording));
    }

    private static String type(BriefFormat form) {
        return switch (form) {
            case CSV -> "text/csv; charset=utf-8; header=present";
            case HTML -> "text/html; charset=utf-8";
            case JSON -> "application/json";
            case MD -> "text/markdown; charset=utf-8";
            case PDF -> "application/pdf";
            case XLSX -> "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
        };
    }

    /** The wording that an address asks for. Edited wording on other data is given to nobody until somebody confirms it. */
    private static Wording wording(Context context, View view, Ordered ordered, WordingStore store) {
        if (!asksEdited(context)) {
            return Wording.GENERATED;
        }
        KeptWording kept =
                store.find(ordered).orElseThrow(() -> new NotFoundResponse(view.text("brief.wording.nothing")));
        if (!kept.fits(ordered)) {
            throw new ConflictResponse(view.text("brief.wording.stale"));
        }
        return kept.wording();
    }

    private static void form(Context context, Site site, WordingStore store) {
        View view = View.of(context, site);
        Ordered ordered = Ordered.of(view);
        Wording wording = store.find(ordered).map(KeptWording::wording).orElse(Wording.GENERATED);
        Renderer.show(
                context,
                view,
                "brief/wording",
                WordingPage.of(ordered, ordered.opening(wording), "", store.state(ordered)));
    }

    private static void save(Context context, Site site, WordingStore store) {
        Optional<WordingPage> again = desk(context, site, store).save(Parameters.ofForm(context));
        if (again.isPresent()) {
            context.status(HttpStatus.CONFLICT);
            Renderer.show(context, View.of(context, site), "brief/wording", again.get());
            return;
        }
        View view = View.of(context, site);
        back(context, site, true, store.find(Ordered.of(view)).isPresent() ? EDITED : "");
    }

    private static WordingDesk desk(Context context, Site site, WordingStore store) {
        View view = View.of(context, site);
        Visitor visitor = view.visitor();
        if (visitor == null) {
            throw AppException.wrongUse("Nobody is signed in.", "Sign in, then send the wording again.");
        }
        return new WordingDesk(view, visitor, Ordered.of(view), store);
    }

    private static void back(Context context, Site site, boolean done, String wording) {
        View view = View.of(context, site);
        if (!done) {
            throw new ConflictResponse(view.text("brief.wording.between"));
        }
        context.redirect(view.href("/brief", "wording", wording), HttpStatus.SEE_OTHER);
    }
}
