package org.tidewaiter.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import java.util.List;
import java.util.Map;
import org.tidewaiter.answers.Json;
import org.tidewaiter.brief.Words;
import org.tidewaiter.trade.AppException;
import org.tidewaiter.trade.Areas;
import org.tidewaiter.trade.Language;

/** What goes wrong, told to people as a page and to programs as problem+json (RFC 9457). Nothing of the inside gets out. */
public final class Failures {
    private final Site site;

    Failures(Site site) {
        this.site = site;
    }

    void addTo(RoutesConfig routes) {
        routes.exception(AppException.class, (failure, context) -> {
            int status = failure.kind() == AppException.Kind.WRONG_USE ? 400 : 503;
            tell(
                    context,
                    new Problem(status, String.valueOf(failure.getMessage()), failure.hint(), failure.alternatives()));
        });
        routes.exception(
                HttpResponseException.class,
                (failure, context) -> tell(
                        context,
                        new Problem(failure.getStatus(), String.valueOf(failure.getMessage()), "", List.of())));
        routes.exception(Exception.class, (failure, context) -> {
            Log.failure(context, failure);
            tell(
                    context,
                    new Problem(
                            500,
                            "This page failed. The fault is ours.",
                            "Go back, or report it with the number " + Log.numberOf(context) + ".",
                            List.of()));
        });
        routes.error(404, context -> {
            if (context.result() == null || context.result().isEmpty() || "Not Found".equals(context.result())) {
                tell(
                        context,
                        new Problem(
                                404,
                                "There is no page '" + context.path() + "'.",
                                "Start at the overview.",
                                List.of()));
            }
        });
    }

    /** One failure. */
    public record Problem(int status, String title, String detail, List<String> alternatives) {
        public String type() {
            return "about:blank";
        }
    }

    private void tell(Context context, Problem problem) {
        context.status(problem.status());
        String accepted = context.header("Accept");
        boolean forPeople = !context.path().startsWith("/api/") && accepted != null && accepted.contains("text/html");
        if (!forPeople) {
            context.result(Json.write(problem)).contentType("application/problem+json");
            return;
        }
        View view = view(context);
        context.html(Renderer.fill("failure", Map.of("view", view, "page", problem)));
    }

    /** With the question of the address where that can be read, so that it can be mended in its form. */
    private View view(Context context) {
        try {
            return View.of(context, site);
        } catch (AppException unreadable) {
            Language language = language(context);
            return new View(
                    site,
                    new Asked(Areas.packed().parse("CN"), Areas.packed().parse("KP"), null, language),
                    Words.of(language),
                    Texts.of(language),
                    context.path(),
                    Visitor.of(context));
        }
    }

    private static Language language(Context context) {
        String asked = context.queryParam("lang");
        for (Language language : Language.values()) {
            if (language.tag().equals(asked)) {
                return language;
            }
        }
        return View.preferred(context);
    }
}
