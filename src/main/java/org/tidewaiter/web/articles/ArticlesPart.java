package org.tidewaiter.web.articles;

import io.javalin.config.RoutesConfig;
import io.javalin.http.ContentTooLargeResponse;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import jakarta.servlet.MultipartConfigElement;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;
import org.tidewaiter.casebook.Tlp;
import org.tidewaiter.casebook.publish.ExportGate;
import org.tidewaiter.trade.AppException;
import org.tidewaiter.web.Access;
import org.tidewaiter.web.Parameters;
import org.tidewaiter.web.Part;
import org.tidewaiter.web.Renderer;
import org.tidewaiter.web.Site;
import org.tidewaiter.web.View;
import org.tidewaiter.web.table.TableSource;

/** Articles: what is kept, one of them with its marked claims and checks, and the way for more to be read. */
public final class ArticlesPart implements Part {
    private static final String MULTIPART = "org.eclipse.jetty.multipartConfig"; // where Jetty looks for its settings
    private static final String ALL = "/articles";
    private static final String READ = "/articles/read";
    private static final String KEEP = "/articles/keep"; // by itself, so that the door decides who may
    private static final int AT_ONCE = 2; // texts: as many as there are cores on a small machine

    private final long mostBytes;
    private final Semaphore places = new Semaphore(AT_ONCE);

    /** @param mostBytes of an article; the door refuses more than a form around it takes */
    public ArticlesPart(long mostBytes) {
        this.mostBytes = mostBytes;
    }

    /** The tables of this section. */
    public static List<TableSource> tables() {
        return List.of(new ArticlesTable());
    }

    @Override
    public void addTo(RoutesConfig routes, Site site) {
        for (String path : List.of(READ, KEEP)) {
            routes.before(path, this::prepare);
            routes.get(path, context -> context.redirect(View.of(context, site).href(ALL) + "#read"), Access.READ);
        }
        routes.get(ALL, context -> list(context, site), Access.READ);
        routes.post(READ, context -> read(context, site), Access.READ);
        routes.post(KEEP, context -> keep(context, site), Access.WRITE);
        routes.get(ALL + "/{id}", context -> one(context, site), Access.READ);
        routes.get(ALL + "/{id}/{file}", context -> file(context, site), Access.READ);
    }

    /** Before anything is read of the request: what is sent stays in memory and is never on the disk. */
    private void prepare(Context context) {
        if (!context.method().name().equals("POST")) {
            return;
        }
        long most = mostBytes * 2; // a file that the form brings back is longer by a third, and the door counts, too
        if (context.req().getContentLengthLong() > most) {
            throw new ContentTooLargeResponse("The article is larger than the " + (mostBytes >> 20)
                    + " MB that may be sent. Save its text alone.");
        }
        context.req().setAttribute(MULTIPART, new MultipartConfigElement("", most, most, (int) most));
    }

    private void list(Context context, Site site) {
        View view = View.of(context, site);
        Renderer.show(
                context, view, "articles/articles", ArticlesPage.of(view, Parameters.ofAddress(context), mostBytes));
    }

    private void read(Context context, Site site) {
        answer(context, site, desk -> Renderer.show(context, posted(context, site), "articles/read", desk.read()));
    }

    private void keep(Context context, Site site) {
        View view = View.of(context, site);
        answer(context, site, desk -> {
            List<String> ids = desk.keep(Objects.requireNonNull(view.visitor(), "the door lets nobody write unknown"));
            context.redirect(view.href(ids.size() == 1 ? ALL + "/" + ids.getFirst() : ALL), HttpStatus.SEE_OTHER);
        });
    }

    /** Does what is asked of a text; what goes wrong is said above the form, which still holds what was given. */
    private void answer(Context context, Site site, Consumer<ReadDesk> work) {
        View view = posted(context, site);
        ReadDesk desk = new ReadDesk(view, SentArticle.of(context), mostBytes);
        context.header("Cache-Control", "no-store");
        try {
            if (!places.tryAcquire()) {
                throw AppException.unavailable(view.text("articles.read.busy"), view.text("articles.read.busy.hint"));
            }
            try {
                work.accept(desk);
            } finally {
                places.release();
            }
        } catch (AppException e) {
            boolean wrongUse = e.kind() == AppException.Kind.WRONG_USE;
            context.status(wrongUse ? HttpStatus.BAD_REQUEST : HttpStatus.SERVICE_UNAVAILABLE);
            Renderer.show(context, view, "articles/read", ReadPage.refused(view, desk.form(), e));
        }
    }

    /** The answer to a form has no address of its own: what leads back to it leads to the section. */
    private static View posted(Context context, Site site) {
        View view = View.of(context, site);
        return new View(site, view.asked(), view.words(), view.texts(), ALL, Parameters.NONE, view.visitor());
    }

    private static void one(Context context, Site site) {
        View view = View.of(context, site);
        Renderer.show(
                context,
                view,
                "articles/article",
                KeptPage.of(view, find(context, view), Parameters.ofAddress(context)));
    }

    private static KeptJudged.Kept find(Context context, View view) {
        return new KeptJudged(view.site())
                .find(context.pathParam("id"), view.mayRead())
                .orElseThrow(() -> new NotFoundResponse(view.text("articles.unknown")));
    }

    /** Takes an article away for an audience: everybody, where the address names none. */
    private static void file(Context context, Site site) {
        View view = View.of(context, site);
        ArticleFile file = ArticleFile.find(context.pathParam("file"))
                .orElseThrow(() -> new NotFoundResponse(view.text("articles.file.unknown")));
        KeptJudged.Kept kept = find(context, view);
        Tlp label = ExportGate.check(List.of(kept.document().tlp()), Audience.named(Parameters.ofAddress(context)));
        Tlp most = view.mayRead();
        byte[] content =
                file.bytes(new KeptJudged(site).article(kept, label.compareTo(most) < 0 ? label : most), label);
        if (label != Tlp.CLEAR && view.visitor() != null) {
            site.trail(view.visitor()).enter("article.export", kept.document().id(), label.mark() + ", " + file.name);
        }
        context.contentType(file.type)
                .header(
                        "Content-Disposition",
                        "attachment; filename=\"" + file.saved(kept.document().id(), label) + "\"")
                .header("X-Content-Type-Options", "nosniff")
                .result(content);
    }
}
