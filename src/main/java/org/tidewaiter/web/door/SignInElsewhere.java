package org.tidewaiter.web.door;

import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.claims.IDTokenClaimsSet;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.HttpStatus;
import io.javalin.http.SameSite;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.ConcurrentMap;
import org.jspecify.annotations.Nullable;
import org.tidewaiter.web.Access;
import org.tidewaiter.web.Parameters;
import org.tidewaiter.web.Site;
import org.tidewaiter.web.Tokens;
import org.tidewaiter.web.users.Team;
import org.tidewaiter.web.users.User;

/**
 * Signing in with a provider of identities. It says who somebody is, never what they may do: an administrator adds the user
 * with a role first.
 */
final class SignInElsewhere {
    static final String BACK = "/sign-in/return";
    private static final int SECONDS = 600; // to type a password and a second factor

    private final Team team;
    private final Site site;
    private final Refusals refusals;
    private final Provider provider;
    private final InstantSource clock;
    private final ConcurrentMap<String, Way> ways = Bounded.map();

    /** A browser on its way to the provider and back. */
    private record Way(Nonce nonce, CodeVerifier verifier, String browser, String to, long until) {}

    SignInElsewhere(Team team, Site site, Refusals refusals, Provider provider, InstantSource clock) {
        this.team = team;
        this.site = site;
        this.refusals = refusals;
        this.provider = provider;
        this.clock = clock;
    }

    void addTo(RoutesConfig routes) {
        routes.get("/sign-in/elsewhere", this::leave, Access.OPEN);
        routes.get(BACK, this::comeBack, Access.OPEN);
    }

    private void leave(Context context) {
        String state = Tokens.random();
        String browser = Tokens.random();
        Way way = new Way(
                new Nonce(Tokens.random()),
                new CodeVerifier(Tokens.random()),
                Tokens.hash(browser),
                Paths.within(Parameters.ofAddress(context).find("to").orElse("/")),
                clock.instant().getEpochSecond() + SECONDS);
        ways.put(Tokens.hash(state), way);
        context.cookie(cookie(context, browser, SECONDS));
        context.redirect(
                provider.question(new State(state), way.nonce(), way.verifier()).toString(), HttpStatus.SEE_OTHER);
    }

    private void comeBack(Context context) {
        String browser = context.cookie(cookieName(context));
        context.cookie(cookie(context, "", 0));
        Way way = take(String.valueOf(context.queryParam("state")));
        String code = context.queryParam("code");
        if (way == null
                || browser == null
                || code == null
                || code.isEmpty()
                || !Tokens.same(way.browser(), Tokens.hash(browser))
                || way.until() < clock.instant().getEpochSecond()) {
            refuse(context, "elsewhere-failed");
            return;
        }
        try {
            IDTokenClaimsSet claims = provider.answer(new AuthorizationCode(code), way.verifier(), way.nonce());
            Optional<User> user = find(claims);
            if (user.isEmpty()) {
                refuse(context, "elsewhere-unknown");
                return;
            }
            SignIn.open(context, team, site, user.get(), "provider of identities");
            Notice.goOn(context, way.to());
        } catch (Provider.NotShownException e) {
            refuse(context, "elsewhere-failed");
        }
    }

    /** Each way is gone once; none where the state was never given or is used up. */
    private @Nullable Way take(String state) {
        return ways.remove(Tokens.hash(state));
    }

    /** By the subject; by the e-mail address only where the provider has verified it. */
    private Optional<User> find(IDTokenClaimsSet claims) {
        Optional<User> user = team.users().bySubject(claims.getSubject().getValue());
        String email = claims.getStringClaim("email");
        boolean verified = Boolean.TRUE.equals(claims.getBooleanClaim("email_verified"));
        return user.isPresent() || email == null || !verified
                ? user
                : team.users().bySubject(email);
    }

    private void refuse(Context context, String notice) {
        refusals.add(Refusal.SIGN_IN, 403, context);
        Notice.show(context, 403, notice, 2);
    }

    private static String cookieName(Context context) {
        return SessionCookie.name(context) + "-way";
    }

    /** Lax: the provider is another site, and its answer must find the browser that asked. */
    private static Cookie cookie(Context context, String value, int age) {
        return new Cookie(cookieName(context), value, "/", age, Line.isTls(context), true, null, SameSite.LAX);
    }
}
