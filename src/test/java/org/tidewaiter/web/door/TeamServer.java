package org.tidewaiter.web.door;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tidewaiter.law.RuleBooks;
import org.tidewaiter.web.Assets;
import org.tidewaiter.web.Part;
import org.tidewaiter.web.Role;
import org.tidewaiter.web.Site;
import org.tidewaiter.web.WebServer;
import org.tidewaiter.web.users.QuickUsers;
import org.tidewaiter.web.users.Team;
import org.tidewaiter.web.users.Turned;

/** A running server of a team with one user of each role, all with the same password. */
final class TeamServer implements AutoCloseable {
    static final String PASSWORD = "copper lantern vivid moss";
    private static final Pattern FORM = Pattern.compile("name=\"csrf\" value=\"([^\"]+)\"");

    final Turned clock = new Turned();
    final Path home;
    final Team team;
    final TeamDoor door;
    final WebServer server;

    TeamServer(Path home, String settings) {
        this(home, settings, null, 0);
    }

    TeamServer(Path home, String settings, @Nullable Tls tls, int port) {
        this(home, settings, tls, port, new SamplePart());
    }

    TeamServer(Path home, String settings, @Nullable Tls tls, int port, Part part) {
        this.home = home;
        try {
            Files.writeString(home.resolve("web.yml"), settings);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        team = Team.open(home, clock);
        for (Role role : Role.values()) {
            QuickUsers.add(team, role.id(), role, PASSWORD, role.id() + "@example.org");
        }
        door = TeamDoor.create(home, tls, clock);
        Site site = Site.of(home, RuleBooks.packed(), clock);
        server = WebServer.start("127.0.0.1", port, site, door, List.of(new Assets(), part));
    }

    Wire stranger() {
        return new Wire(server.port()).with("Accept", "*/*");
    }

    /** The form to sign in at: the browser's cookie, and the token in it. */
    record Form(Wire browser, String token) {}

    Form form() {
        Wire.Answer page = stranger().with("Accept", "text/html").get("/sign-in");
        Matcher token = FORM.matcher(page.body());
        if (!token.find()) {
            throw new AssertionError(page.body());
        }
        return new Form(stranger().with("Cookie", page.cookie().orElseThrow()), token.group(1));
    }

    Wire.Answer signIn(String name, String password) {
        Form form = form();
        return form.browser()
                .post(
                        "/sign-in",
                        "csrf=" + form.token() + "&name=" + name + "&password=" + password.replace(" ", "+")
                                + "&to=%2Fgoods%2F2504");
    }

    /** A browser in which the user of that role is signed in. */
    Wire as(Role role) {
        Wire.Answer answer = signIn(role.id(), PASSWORD);
        return stranger().with("Cookie", answer.cookie().orElseThrow(() -> new AssertionError(answer.body())));
    }

    long refused(Refusal why) {
        return door.refusals().count(why);
    }

    @Override
    public void close() {
        server.close();
        team.close();
    }
}
