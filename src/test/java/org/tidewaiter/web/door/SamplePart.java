package org.tidewaiter.web.door;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import org.tidewaiter.web.Access;
import org.tidewaiter.web.Part;
import org.tidewaiter.web.Site;
import org.tidewaiter.web.Visitor;

/** One route for every access, to knock at. */
final class SamplePart implements Part {
    @Override
    public void addTo(RoutesConfig routes, Site site) {
        routes.get("/", context -> context.html("overview"), Access.READ);
        routes.get("/goods/{code}", context -> context.html("good"), Access.READ);
        routes.get("/open", context -> context.html("open"), Access.OPEN);
        routes.get("/sources", context -> context.html("sources"), Access.SOURCES);
        routes.get("/manage", context -> context.html("manage"), Access.MANAGE);
        routes.get("/csrf", context -> context.result(token(context)), Access.READ);
        routes.get("/unnamed", context -> context.html("unnamed"));
        routes.post("/unnamed", context -> context.html("unnamed"));
        routes.get("/api/v1/top", context -> context.json("{}"), Access.READ);
        routes.post("/write/{what}", context -> context.html("written " + context.formParam("text")), Access.WRITE);
        routes.post(
                "/data/load",
                context -> context.html("got " + context.req().getInputStream().readAllBytes().length),
                Access.WRITE);
        routes.get(
                "/preview",
                context -> context.header("Content-Security-Policy", "sandbox").html("p"),
                Access.READ);
        routes.post(
                "/text",
                context -> context.html(context.body().getBytes(StandardCharsets.UTF_8).length + " bytes"),
                Access.WRITE);
        routes.get(
                "/broken",
                context -> {
                    throw new IllegalStateException("secret inside");
                },
                Access.READ);
    }

    private static String token(Context context) {
        Visitor visitor = Visitor.of(context);
        return visitor == null ? "" : visitor.csrf();
    }
}
