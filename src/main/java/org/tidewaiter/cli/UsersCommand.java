package org.tidewaiter.cli;

import java.io.PrintWriter;
import java.time.InstantSource;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.tidewaiter.answers.Json;
import org.tidewaiter.web.Role;
import org.tidewaiter.web.users.Team;
import org.tidewaiter.web.users.User;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code tidewaiter users}: who may sign in to the pages of a team. */
@Command(
        name = "users",
        description = "Adds and changes the users of the pages that 'tidewaiter serve --team' opens.",
        subcommands = UserKeysCommand.class,
        footer = {"", "Example: tidewaiter users add kim --role analyst"})
final class UsersCommand implements Runnable {
    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }

    /** A user, for programs. */
    record View(
            String name,
            String role,
            boolean password,
            @Nullable String subject,
            String made,
            int sessions) {}

    @Command(name = "add", description = "Adds a user; asks for the password.")
    void add(
            @Mixin HomeOption home,
            @Mixin ActorOption actor,
            @Mixin PasswordOption password,
            @Parameters(paramLabel = "NAME", description = "How the user signs in.") String name,
            @Option(
                            names = "--role",
                            required = true,
                            paramLabel = "ROLE",
                            description = "reader, analyst, source-handler or admin.")
                    String role,
            @Option(
                            names = "--oidc",
                            paramLabel = "SUBJECT",
                            description = "Name or e-mail address at the provider of identities of web.yml; no password"
                                    + " is asked for then.")
                    @Nullable
                    String subject) {
        String user = User.name(name);
        Role given = Role.parse(role);
        String typed = subject != null && !password.isGiven() ? null : password.read(user);
        with(
                home,
                team -> team.change(
                        () -> team.users().add(user, given, typed, subject),
                        () -> actor.trail(home).enterPlain("user added", user, "role " + given.id())));
        out().println("Added " + user + ", " + given.id() + ".");
    }

    @Command(name = "list", description = "The users, their roles and how many sessions each has open.")
    void list(@Mixin HomeOption home, @Mixin OutputOption output) {
        with(home, team -> {
            var views = team.users().list().stream()
                    .map(user -> new View(
                            user.name(),
                            user.role().id(),
                            user.password() != null,
                            user.subject(),
                            user.made().toString(),
                            team.sessions().count().getOrDefault(user.name(), 0)))
                    .toList();
            if (output.json()) {
                Json.print(out(), views);
            } else if (views.isEmpty()) {
                out().println("There are no users. Add the first: tidewaiter users add NAME --role admin");
            } else {
                TextTable table = new TextTable("Name", "Role", "Password", "At the provider", "Added", ">Sessions");
                views.forEach(view -> table.add(
                        view.name(),
                        view.role(),
                        view.password() ? "yes" : "no",
                        view.subject() == null ? "" : view.subject(),
                        view.made().substring(0, 10),
                        view.sessions()));
                table.print(out());
            }
        });
    }

    @Command(name = "role", description = "Gives a user another role and ends the user's sessions.")
    void role(
            @Mixin HomeOption home,
            @Mixin ActorOption actor,
            @Parameters(paramLabel = "NAME", description = "The user.") String name,
            @Parameters(paramLabel = "ROLE", description = "reader, analyst, source-handler or admin.") String role) {
        Role given = Role.parse(role);
        with(home, team -> {
            String user = team.users().get(User.name(name)).name();
            team.change(
                    () -> team.users().setRole(user, given),
                    () -> actor.trail(home).enterPlain("role changed", user, "role " + given.id()));
            out().println(user + " is now " + given.id() + "; open sessions are ended.");
        });
    }

    @Command(name = "password", description = "Gives a user another password and ends the user's sessions.")
    void password(
            @Mixin HomeOption home,
            @Mixin ActorOption actor,
            @Mixin PasswordOption password,
            @Parameters(paramLabel = "NAME", description = "The user.") String name) {
        with(home, team -> {
            String user = team.users().get(User.name(name)).name();
            String typed = password.read(user);
            team.change(
                    () -> team.users().setPassword(user, typed),
                    () -> actor.trail(home).enterPlain("password changed", user, ""));
            out().println("The password of " + user + " is changed; open sessions are ended.");
        });
    }

    @Command(name = "remove", description = "Removes a user with sessions and keys; the audit log keeps what they did.")
    void remove(
            @Mixin HomeOption home,
            @Mixin ActorOption actor,
            @Parameters(paramLabel = "NAME", description = "The user.") String name) {
        with(home, team -> {
            String user = team.users().get(User.name(name)).name();
            team.change(() -> team.users().remove(user), () -> actor.trail(home).enterPlain("user removed", user, ""));
            out().println("Removed " + user + ".");
        });
    }

    private PrintWriter out() {
        return spec.commandLine().getOut();
    }

    /** Works on the users of a folder. */
    static void with(HomeOption home, Consumer<Team> work) {
        try (Team team = Team.open(home.path(), InstantSource.system())) {
            work.accept(team);
        }
    }
}
