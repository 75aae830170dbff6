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
            tell(context, status, String.valueOf(failure.getMessage()), failure.hint(), failure.alternatives());
        });
        routes.exception(
                HttpResponseException.class,
                (failure, context) -> tell(
                        context,
                        failure.getStatus(),
                        String.valueOf(failure.getMessage()),
                        failure.getDetails().getOrDefault("hint", ""),
                        List.of()));
        routes.exception(Exception.class, (failure, context) -> {
            Log.failure(context, failure);
            tell(
                    context,
                    500,
                    "This page failed. The fault is ours.",
                    "Go back, or report it with the number " + Log.numberOf(context) + ".",
                    List.of());
        });
        routes.error(404, context -> {
            if (context.result() == null || context.result().isEmpty() || "Not Found".equals(context.result())) {
                tell(context, 404, "There is no page '" + context.path() + "'.", "Start at the overview.", List.of());
            }
        });
    }

    /**
     * One failure.
     *
     * @param type address of the paragraph that explains its kind
     * @param instance this request, as the log names it
     */
    public record Problem(
            String type, String title, int status, String detail, String instance, List<String> alternatives) {}

    private static String type(int status) {
        return "/api#problem-"
                + switch (status) {
                    case 401, 403 -> "refused";
                    case 404, 405 -> "not-found";
                    case 410 -> "gone";
                    case 413, 414, 429, 431 -> "too-much";
                    case 503 -> "unavailable";
                    default -> status < 500 ? "wrong-use" : "our-fault";
                };
    }

    private void tell(Context context, int status, String title, String detail, List<String> alternatives) {
        Problem problem = new Problem(
                type(status), title, status, detail, context.path() + "#" + Log.numberOf(context), alternatives);
        context.status(problem.status()).removeHeader("ETag");
        if (status == 503) {
            context.header("Retry-After", "10");
        }
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
                    Parameters.NONE,
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
