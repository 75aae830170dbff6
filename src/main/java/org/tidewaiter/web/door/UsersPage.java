package org.tidewaiter.web.door;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tidewaiter.trade.AppException;
import org.tidewaiter.web.Access;
import org.tidewaiter.web.Parameters;
import org.tidewaiter.web.Part;
import org.tidewaiter.web.Renderer;
import org.tidewaiter.web.Role;
import org.tidewaiter.web.Site;
import org.tidewaiter.web.View;
import org.tidewaiter.web.Visitor;
import org.tidewaiter.web.users.ApiKey;
import org.tidewaiter.web.users.Team;
import org.tidewaiter.web.users.User;

/** The page on which an administrator adds users, changes roles, ends sessions, makes and revokes keys. */
public final class UsersPage implements Part {
    private static final String PATH = "/admin/users";

    private final Team team;

    UsersPage(Team team) {
        this.team = team;
    }

    /**
     * What the page shows.
     *
     * @param open sessions by user
     * @param newKey shown this once
     */
    public record Page(
            List<User> users,
            Map<String, Integer> open,
            List<ApiKey> keys,
            List<Role> roles,
            @Nullable String newKey) {
        public Page {
            users = List.copyOf(users);
            open = Map.copyOf(open);
            keys = List.copyOf(keys);
            roles = List.copyOf(roles);
        }

        public int openOf(User user) {
            return open.getOrDefault(user.name(), 0);
        }
    }

    @Override
    public void addTo(RoutesConfig routes, Site site) {
        routes.get(PATH, context -> show(context, site, null), Access.MANAGE);
        routes.post(PATH, context -> add(context, site), Access.MANAGE);
        routes.post(PATH + "/{name}/role", context -> setRole(context, site), Access.MANAGE);
        routes.post(PATH + "/{name}/password", context -> setPassword(context, site), Access.MANAGE);
        routes.post(PATH + "/{name}/end-sessions", context -> endSessions(context, site), Access.MANAGE);
        routes.post(PATH + "/{name}/remove", context -> remove(context, site), Access.MANAGE);
        routes.get("/admin/keys", UsersPage::back, Access.MANAGE); // where a page with a new key is opened again
        routes.post("/admin/keys", context -> addKey(context, site), Access.MANAGE);
        routes.post("/admin/keys/{id}/revoke", context -> revokeKey(context, site), Access.MANAGE);
    }

    private void show(Context context, Site site, @Nullable String newKey) {
        Page page = new Page(
                team.users().list(),
                team.sessions().count(),
                team.keys().list(),
                Stream.of(Role.values()).toList(),
                newKey);
        Renderer.show(context, View.of(context, site), "door/users", page);
    }

    private void add(Context context, Site site) {
        Parameters form = Parameters.ofForm(context);
        String name = User.name(form.get("name"));
        Role role = Role.parse(form.get("role"));
        String password = context.formParam("password");
        String typed = password == null || password.isEmpty() ? null : password;
        String subject = form.find("subject").orElse(null);
        team.change(
                () -> team.users().add(name, role, typed, subject),
                () -> log(context, site, "user added", name, "role " + role.id()));
        back(context);
    }

    private void setRole(Context context, Site site) {
        String name = another(context);
        Role role = Role.parse(Parameters.ofForm(context).get("role"));
        team.change(
                () -> team.users().setRole(name, role),
                () -> log(context, site, "role changed", name, "role " + role.id()));
        back(context);
    }

    private void setPassword(Context context, Site site) {
        String name = team.users().get(context.pathParam("name")).name();
        String typed = String.valueOf(context.formParam("password"));
        team.change(
                () -> team.users().setPassword(name, typed), () -> log(context, site, "password changed", name, ""));
        back(context);
    }

    private void endSessions(Context context, Site site) {
        String name = team.users().get(context.pathParam("name")).name();
        team.change(() -> team.sessions().endAll(name), () -> log(context, site, "sessions ended", name, ""));
        back(context);
    }

    private void remove(Context context, Site site) {
        String name = another(context);
        team.change(() -> team.users().remove(name), () -> log(context, site, "user removed", name, ""));
        back(context);
    }

    private void addKey(Context context, Site site) {
        Parameters form = Parameters.ofForm(context);
        String user = team.users().get(form.get("user")).name();
        Role role = Role.parse(form.get("role"));
        int days = form.findNumber("days").orElse(90);
        String name = form.get("name");
        String key = team.change(
                () -> team.keys().add(user, name, role, days),
                () -> log(context, site, "key made", user, "role " + role.id() + ", " + days + " days"));
        show(context.status(201), site, key);
    }

    private void revokeKey(Context context, Site site) {
        String id = context.pathParam("id");
        if (!id.matches("\\d{1,18}")) {
            throw AppException.wrongUse("'" + id + "' is no number of a key.", "Use the button beside the key.");
        }
        team.change(
                () -> team.keys().revoke(Long.parseLong(id)), () -> log(context, site, "key revoked", "key " + id, ""));
        back(context);
    }

    /** The user of the address; refuses the administrator's own, so that one mistake does not lock everybody out. */
    private String another(Context context) {
        String name = team.users().get(context.pathParam("name")).name();
        Visitor visitor = Visitor.of(context);
        if (visitor != null && visitor.name().equals(name)) {
            throw AppException.wrongUse(
                    "This is your own name.", "Let another administrator do it, or use tidewaiter users.");
        }
        return name;
    }

    private static void log(Context context, Site site, String what, String subject, String note) {
        Visitor visitor = Visitor.of(context);
        if (visitor == null) {
            throw new IllegalStateException("nobody came through the door"); // the gate lets nobody this far
        }
        site.trail(visitor).enterPlain(what, subject, note);
    }

    private static void back(Context context) {
        context.redirect(PATH, HttpStatus.SEE_OTHER);
    }
}
