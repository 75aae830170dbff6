package org.tidewaiter.web.door;

import io.javalin.http.Context;
import org.tidewaiter.web.Site;
import org.tidewaiter.web.Visitor;

/** Enters every write of a known visitor into the audit log, whether it was done or refused. */
final class Deeds {
    private Deeds() {}

    static void enter(Context context, Site site) {
        Visitor visitor = Visitor.of(context);
        if (visitor != null && !Methods.reads(context.method().name())) {
            String route = Refusals.route(context);
            site.trail(visitor)
                    .enterPlain(
                            "sent over the web",
                            context.method().name() + " " + (route == null ? "no such page" : route),
                            "status " + context.statusCode());
        }
    }
}
