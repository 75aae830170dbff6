package org.tidewaiter.web.door;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tidewaiter.trade.AppException;
import org.tidewaiter.trade.Language;
import org.tidewaiter.web.Access;
import org.tidewaiter.web.Parameters;
import org.tidewaiter.web.Renderer;
import org.tidewaiter.web.Site;
import org.tidewaiter.web.Texts;
import org.tidewaiter.web.Tokens;
import org.tidewaiter.web.Visitor;
import org.tidewaiter.web.users.Passwords;
import org.tidewaiter.web.users.Team;
import org.tidewaiter.web.users.User;

/** Signing in with name and password, and out again. An answer never tells whether a name exists. */
final class SignIn {
    static final String PATH = "/sign-in";
    private static final String FORM = "csrf";

    private final Team team;
    private final Site site;
    private final Refusals refusals;
    private final Throttle throttle;
    private final WebSettings.@Nullable Oidc oidc;

    SignIn(Team team, Site site, Refusals refusals, Throttle throttle, WebSettings.@Nullable Oidc oidc) {
        this.team = team;
        this.site = site;
        this.refusals = refusals;
        this.throttle = throttle;
        this.oidc = oidc;
    }

    void addTo(RoutesConfig routes) {
        routes.get(PATH, this::show, Access.OPEN);
        routes.post(PATH, this::enter, Access.OPEN);
        routes.post("/sign-out", this::leave, Access.READ);
    }

    private void show(Context context) {
        String to = Paths.within(Parameters.ofAddress(context).find("to").orElse("/"));
        if (Visitor.of(context) != null) {
            context.redirect(to, HttpStatus.SEE_OTHER);
        } else {
            show(context, 200, to, null);
        }
    }

    private void show(Context context, int status, String to, @Nullable String failed) {
        String form = Tokens.random();
        FormCookie.set(context, form);
        Language language = Notice.language(context);
        String message = failed == null ? null : Texts.of(language).text(failed);
        String provider = oidc == null ? null : oidc.title() == null ? oidc.issuer() : oidc.title();
        context.status(status)
                .html(Renderer.fill(
                        "door/sign-in", Map.of("page", new SignInPage(language, form, to, message, provider))));
    }

    private void enter(Context context) {
        Parameters form = Parameters.ofForm(context);
        String to = Paths.within(form.find("to").orElse("/"));
        String known = FormCookie.read(context);
        if (known == null || !Tokens.same(known, form.find(FORM).orElse(null))) {
            refusals.add(Refusal.CSRF, 403, context);
            show(context, 403, to, "door.sign-in.stale");
            return;
        }
        String name = name(form.find("name").orElse(""));
        if (throttle.wait(name, context.ip()) > 0) {
            refusals.add(Refusal.TOO_MANY, 429, context);
            context.header("Retry-After", Long.toString(throttle.wait(name, context.ip())));
            show(context, 429, to, "door.sign-in.wait");
            return;
        }
        Optional<User> user = team.users().find(name);
        String password = String.valueOf(context.formParam("password")); // spaces at its ends are part of it
        if (!Passwords.matches(password, user.map(User::password).orElse(null))) {
            throttle.failed(name, context.ip());
            refusals.add(Refusal.SIGN_IN, 401, context);
            show(context, 401, to, "door.sign-in.wrong");
            return;
        }
        throttle.succeeded(name);
        open(context, user.orElseThrow(), "password");
        context.redirect(to, HttpStatus.SEE_OTHER);
    }

    private static String name(String typed) {
        try {
            return User.name(typed);
        } catch (AppException e) {
            return ""; // no user has it; the answer is the one for a wrong password
        }
    }

    private void open(Context context, User user, String how) {
        open(context, team, site, user, how);
    }

    /** Begins a session for a user who has shown who they are; it is logged before the browser has it. */
    static void open(Context context, Team team, Site site, User user, String how) {
        Visitor visitor = new Visitor(user.name(), Set.of(user.role()), "");
        String word = team.change(
                () -> team.sessions().open(user.name()),
                () -> site.trail(visitor).enterPlain("signed in", user.name(), how));
        SessionCookie.set(context, word);
        FormCookie.clear(context);
    }

    private void leave(Context context) {
        String word = SessionCookie.read(context);
        if (word != null) {
            team.sessions().end(word);
        }
        SessionCookie.clear(context);
        context.header("Clear-Site-Data", "\"cache\", \"storage\"");
        Notice.show(context, 200, "out", 1);
    }
}
