package org.tidewaiter.web.door;

import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.TooManyRequestsResponse;
import io.javalin.http.UnauthorizedResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tidewaiter.trade.AppException;
import org.tidewaiter.web.Site;
import org.tidewaiter.web.Visitor;
import org.tidewaiter.web.users.ApiKey;
import org.tidewaiter.web.users.Keys;
import org.tidewaiter.web.users.Team;

/** The door for a team: people sign in, programs bring a key, each may do what their role says. */
public final class TeamDoor implements Door, Caller, AutoCloseable {
    private static final String BEARER = "Bearer ";

    private final Team team;
    private final WebSettings settings;
    private final @Nullable Tls tls;
    private final InstantSource clock;
    private final Refusals refusals = new Refusals();
    private final Hosts hosts;
    private final Rates.Counter perVisitor;
    private final Rates.Counter perAddress;

    private TeamDoor(Team team, WebSettings settings, @Nullable Tls tls, InstantSource clock) {
        this.team = team;
        this.settings = settings;
        this.tls = tls;
        this.clock = clock;
        this.hosts = new Hosts(settings.address());
        this.perVisitor = new Rates.Counter(settings.rates().visitor());
        this.perAddress = new Rates.Counter(settings.rates().address());
    }

    /** A door for the users of a folder of releases, with the settings of its web.yml. */
    public static TeamDoor create(Path home, @Nullable Tls tls, InstantSource clock) {
        WebSettings settings = WebSettings.read(home);
        Team team = Team.open(home, clock);
        if (team.users().list().isEmpty()) {
            team.close();
            throw AppException.wrongUse(
                    "There are no users yet.", "Add the first: tidewaiter users add NAME --role admin.");
        }
        return new TeamDoor(team, settings, tls, clock);
    }

    /** How much a request may take, for pages that tell. */
    public Limits limits() {
        return settings.limits();
    }

    public Refusals refusals() {
        return refusals;
    }

    @Override
    public void addTo(JavalinConfig config, Site site) {
        boolean local = config.jetty.host != null && Network.isLoopback(config.jetty.host);
        if (!local && tls == null && !settings.behindProxy()) {
            throw AppException.wrongUse(
                    "Passwords would cross the network in the clear.",
                    "Give --tls-keystore FILE, or declare the proxy that speaks HTTPS in web.yml: behind_proxy: true.");
        }
        if (!local && settings.address() == null) {
            throw AppException.wrongUse(
                    "The server does not know its own address.",
                    "Write it into web.yml: address: https://trade.example.org.");
        }
        String proxy = settings.behindProxy() ? settings.proxyAddress() : null;
        new Perimeter(settings.limits(), refusals, tls, proxy).addTo(config);
        new Gate(site, this, settings.limits(), refusals).addTo(config);
        new SignIn(team, site, refusals, new Throttle(clock), settings.oidc()).addTo(config.routes);
        new UsersPage(team).addTo(config.routes, site);
        if (settings.oidc() != null && settings.address() != null) {
            Provider provider = new Provider(settings.oidc(), settings.address());
            new SignInElsewhere(team, site, refusals, provider, clock).addTo(config.routes);
        }
        config.events.serverStopped(this::close);
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
        return false;
    }

    @Override
    public void identify(Context context) {
        Visitor visitor = find(context);
        if (visitor != null) {
            visitor.attach(context);
            limit(perVisitor.allows(visitor.name()), context);
        } else {
            limit(perAddress.allows(Network.household(context.ip())), context);
        }
    }

    private void limit(boolean allowed, Context context) {
        if (!allowed) {
            refusals.add(Refusal.TOO_MANY, 429, context);
            context.header("Retry-After", "5");
            throw new TooManyRequestsResponse("Too many requests in a minute. Wait a moment.");
        }
    }

    private @Nullable Visitor find(Context context) {
        String authorization = context.header("Authorization");
        if (authorization != null) {
            return ofKey(context, authorization);
        }
        String word = SessionCookie.read(context);
        return word == null
                ? null
                : team.sessions()
                        .find(word)
                        .map(session -> new Visitor(session.user(), Set.of(session.role()), session.csrf()))
                        .orElse(null);
    }

    /** Who sends a key means it; a wrong one is not passed over in favour of a cookie. */
    private Visitor ofKey(Context context, String authorization) {
        String word = authorization.startsWith(BEARER)
                ? authorization.substring(BEARER.length()).strip()
                : "";
        ApiKey key = word.startsWith(Keys.PREFIX) ? team.keys().find(word).orElse(null) : null;
        if (key == null) {
            limit(perAddress.allows(Network.household(context.ip())), context);
            refusals.add(Refusal.SIGN_IN, 401, context);
            context.header("WWW-Authenticate", "Bearer");
            throw new UnauthorizedResponse("This key is not valid: unknown, over or revoked.", Map.of());
        }
        return new Visitor(key.user() + " (key " + key.id() + ")", Set.of(key.role()), "");
    }

    @Override
    public void turnAway(Context context) {
        String wanted = Paths.within(Addresses.of(context));
        if (CrossSite.ledFromElsewhere(context)) {
            Notice.goOn(context, wanted);
        } else {
            context.redirect("/sign-in?to=" + URLEncoder.encode(wanted, StandardCharsets.UTF_8), HttpStatus.SEE_OTHER);
        }
    }

    @Override
    public void close() {
        team.close();
    }
}
