package org.tidewaiter.web.door;

import io.javalin.config.JavalinConfig;
import io.javalin.http.ContentTooLargeResponse;
import io.javalin.http.Context;
import io.javalin.http.ForbiddenResponse;
import io.javalin.http.Handler;
import io.javalin.http.HttpResponseException;
import io.javalin.http.MethodNotAllowedResponse;
import io.javalin.http.RequestTimeoutResponse;
import io.javalin.http.UnauthorizedResponse;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.tidewaiter.web.Access;
import org.tidewaiter.web.Site;
import org.tidewaiter.web.Tokens;
import org.tidewaiter.web.Visitor;

/** Checks every request in one settled order. What no rule lets in stays out. */
final class Gate {
    private static final String PROGRAMS = "/api/";

    private final Site site;
    private final Caller caller;
    private final Limits limits;
    private final Refusals refusals;

    Gate(Site site, Caller caller, Limits limits, Refusals refusals) {
        this.site = site;
        this.caller = caller;
        this.limits = limits;
        this.refusals = refusals;
    }

    void addTo(JavalinConfig config) {
        config.router.handlerWrapper(endpoint -> context -> guarded(endpoint.handler, context));
        config.routes.before(this::check);
        config.routes.beforeMatched(this::decide);
        config.routes.after(context -> {
            countOthers(context);
            Deeds.enter(context, site);
        });
    }

    /** What pages refused by themselves is a refusal as well. */
    private void countOthers(Context context) {
        int status = context.statusCode();
        if (status == 405) {
            refusals.add(Refusal.METHOD, status, context);
        } else if (status == 413) {
            refusals.add(Refusal.TOO_LARGE, status, context);
        }
    }

    /** Tells a body that was stopped on its way from a fault of ours. */
    private void guarded(Handler handler, Context context) throws Exception {
        try {
            handler.handle(context);
        } catch (HttpResponseException e) {
            throw e;
        } catch (Exception e) {
            Refusal why = (Refusal) context.req().getAttribute(BodyGuard.STOPPED);
            if (why == null) {
                throw e;
            }
            int status = why == Refusal.TOO_SLOW ? 408 : 413;
            refusals.add(why, status, context);
            throw status == 408 ? new RequestTimeoutResponse("The request came in too slowly.") : tooLarge(context);
        }
    }

    private HttpResponseException tooLarge(Context context) {
        return new ContentTooLargeResponse(
                "The request is larger than the " + (limits.bytesAt(context.path()) >> 20) + " MB allowed here.");
    }

    /** Before it is known whether there is such a page. */
    private void check(Context context) {
        RequestNumber.give(context);
        String method = context.method().name();
        if (!Methods.isKnown(method)) {
            throw refused(Refusal.METHOD, context, new MethodNotAllowedResponse("This method is not served."));
        }
        if (!caller.isHere(context)) {
            throw refused(
                    Refusal.HOST,
                    context,
                    new ForbiddenResponse("This server does not answer under the name that the request gives."));
        }
        if (context.req().getContentLengthLong() > limits.bytesAt(context.path())) {
            throw refused(Refusal.TOO_LARGE, context, tooLarge(context));
        }
        if (!Methods.reads(method) && CrossSite.startedElsewhere(context, caller.origin(context))) {
            throw refused(Refusal.CROSS_SITE, context, new ForbiddenResponse("This was sent from another site."));
        }
        if (caller.arrive(context)) {
            context.skipRemainingHandlers();
            return;
        }
        caller.identify(context);
        if (context.endpoints().matchedHttpEndpoint() == null && Visitor.of(context) == null) {
            refuseNobody(context); // whether a page exists is told to those who may come in
        }
    }

    /** Once the page is known. */
    private void decide(Context context) {
        Set<Access> wanted = wanted(context);
        Visitor visitor = Visitor.of(context);
        if (visitor == null && !wanted.equals(Set.of(Access.OPEN))) {
            refuseNobody(context);
            return;
        }
        if (wanted.isEmpty() || (visitor != null && !wanted.stream().allMatch(visitor::may))) {
            throw refused(
                    Refusal.ACCESS, context, new ForbiddenResponse("Your role does not allow this. Ask who runs it."));
        }
        if (wanted.contains(Access.SOURCES) && !Line.isSealed(context)) {
            throw refused(
                    Refusal.UNSEALED,
                    context,
                    new ForbiddenResponse("Sources are shown only over HTTPS or on the machine itself."));
        }
        if (visitor != null && !Methods.reads(context.method().name()) && !hasToken(context, visitor)) {
            throw refused(
                    Refusal.CSRF,
                    context,
                    new ForbiddenResponse("The form is out of date. Open its page again and send it once more."));
        }
    }

    private static Set<Access> wanted(Context context) {
        Set<Access> wanted = new HashSet<>();
        context.routeRoles().forEach(role -> {
            if (role instanceof Access access) {
                wanted.add(access);
            }
        });
        return wanted;
    }

    /** A program with a key has no token, since no browser sends a key by itself. */
    private static boolean hasToken(Context context, Visitor visitor) {
        if (visitor.csrf().isEmpty()) {
            return true;
        }
        String given = context.header("X-CSRF-Token");
        return Tokens.same(visitor.csrf(), given != null ? given : context.formParam("csrf"));
    }

    private void refuseNobody(Context context) {
        if (!isPerson(context)) {
            throw refused(Refusal.NOBODY, context, new UnauthorizedResponse("Nobody is signed in.", Map.of()));
        }
        refusals.add(Refusal.NOBODY, 401, context);
        caller.turnAway(context);
        context.skipRemainingHandlers();
    }

    private static boolean isPerson(Context context) {
        String accepted = context.header("Accept");
        return Methods.reads(context.method().name())
                && !context.path().startsWith(PROGRAMS)
                && accepted != null
                && accepted.contains("text/html");
    }

    private HttpResponseException refused(Refusal why, Context context, HttpResponseException answer) {
        refusals.add(why, answer.getStatus(), context);
        return answer;
    }
}
