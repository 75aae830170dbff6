package org.tidewaiter.web.door;

import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import org.tidewaiter.trade.AppException;
import org.tidewaiter.web.Access;
import org.tidewaiter.web.Role;
import org.tidewaiter.web.Site;
import org.tidewaiter.web.Tokens;
import org.tidewaiter.web.Visitor;

/**
 * The door for one person on their own machine. Others who use the machine, and pages of other sites in the same browser,
 * can reach the port too; so a link with a random word, printed once, is what opens it. Sessions end with the program.
 * No part may read a parameter named {@code token}: the door takes it away.
 */
public final class LoopbackDoor implements Door, Caller {
    private static final String TOKEN = "token";

    private final String person;
    private final Limits limits;
    private final Refusals refusals = new Refusals();
    private final Hosts hosts = new Hosts(null);
    private final AtomicReference<String> link = new AtomicReference<>("");
    private final Map<String, Visitor> sessions = new ConcurrentHashMap<>();
    private final AtomicReference<Site> site = new AtomicReference<>();

    private LoopbackDoor(String person, Limits limits) {
        this.person = person;
        this.limits = limits;
    }

    /** A door for the person of that name, as the audit log will have it. */
    public static LoopbackDoor create(String person, Limits limits) {
        return new LoopbackDoor(person, limits);
    }

    /** A link that opens one browser, once. It takes the place of an earlier one that was not used. */
    public String newLink(int port) {
        String token = Tokens.random();
        link.set(Tokens.hash(token));
        return "http://127.0.0.1:" + port + "/?" + TOKEN + "=" + token;
    }

    public Refusals refusals() {
        return refusals;
    }

    @Override
    public void addTo(JavalinConfig config, Site served) {
        if (config.jetty.host == null || !Network.isLoopback(config.jetty.host)) {
            throw AppException.wrongUse(
                    "Without users the server listens on this machine only, not on '" + config.jetty.host + "'.",
                    "Leave --host out, or serve a team: tidewaiter users add, then tidewaiter serve --team.");
        }
        site.set(served);
        new Perimeter(limits, refusals, null, null).addTo(config);
        new Gate(served, this, limits, refusals).addTo(config);
        config.routes.post("/sign-out", this::leave, Access.READ);
    }

    @Override
    public String origin(Context context) {
        return hosts.origin(context);
    }

    @Override
    public boolean isHere(Context context) {
        return hosts.isHere(context);
    }

    @Override
    public boolean arrive(Context context) {
        String token = context.queryParam(TOKEN);
        if (token == null
                || !context.method().name().equals("GET")
                || context.req().getAttribute(HeadAsGet.MARK) != null) {
            return false;
        }
        identify(context);
        if (Visitor.of(context) == null) {
            String wanted = Tokens.hash(token);
            if (!Tokens.same(wanted, link.get()) || !link.compareAndSet(link.get(), "")) {
                refusals.add(Refusal.LINK, 403, context);
                Notice.show(context, 403, "link", 2);
                return true;
            }
            open(context);
        }
        String address = withoutToken(context);
        if (CrossSite.ledFromElsewhere(context)) {
            Notice.goOn(context, address);
        } else {
            context.redirect(address, HttpStatus.SEE_OTHER);
        }
        return true;
    }

    private void open(Context context) {
        String session = Tokens.random();
        Visitor visitor = new Visitor(person, Set.of(Role.values()), Tokens.random());
        Objects.requireNonNull(site.get(), "a door stands somewhere")
                .trail(visitor)
                .enterPlain("came in", "one-time link", "");
        sessions.put(Tokens.hash(session), visitor);
        SessionCookie.set(context, session);
    }

    private static String withoutToken(Context context) {
        String query = context.queryString();
        String rest = query == null
                ? ""
                : Arrays.stream(query.split("&"))
                        .filter(pair -> !pair.equals(TOKEN) && !pair.startsWith(TOKEN + "="))
                        .collect(Collectors.joining("&"));
        return Paths.within(context.path() + (rest.isEmpty() ? "" : "?" + rest));
    }

    @Override
    public void identify(Context context) {
        String session = SessionCookie.read(context);
        Visitor visitor = session == null ? null : sessions.get(Tokens.hash(session));
        if (visitor != null) {
            visitor.attach(context);
        }
    }

    @Override
    public void turnAway(Context context) {
        if (CrossSite.ledFromElsewhere(context)) {
            Notice.goOn(context, Paths.within(Addresses.of(context)));
        } else {
            Notice.show(context, 401, "closed", 2);
        }
    }

    private void leave(Context context) {
        String session = SessionCookie.read(context);
        if (session != null) {
            sessions.remove(Tokens.hash(session));
        }
        SessionCookie.clear(context);
        Notice.show(context, 200, "left", 2);
    }
}
