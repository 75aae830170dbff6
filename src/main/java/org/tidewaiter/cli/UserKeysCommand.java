package org.tidewaiter.cli;

import java.io.PrintWriter;
import org.tidewaiter.answers.Json;
import org.tidewaiter.web.Role;
import org.tidewaiter.web.users.User;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code tidewaiter users keys}: keys by which programs read and write over the API. */
@Command(
        name = "keys",
        description = "Makes, lists and revokes the keys of programs.",
        footer = {"", "Example: tidewaiter users keys add \"nightly script\" --for kim --role reader --days 90"})
final class UserKeysCommand implements Runnable {
    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }

    /** A key, for programs. */
    record View(long id, String name, String user, String role, String made, String expires) {}

    @Command(name = "add", description = "Makes a key and shows it, this once.")
    void add(
            @Mixin HomeOption home,
            @Mixin ActorOption actor,
            @Parameters(paramLabel = "NAME", description = "What will use it.") String name,
            @Option(names = "--for", required = true, paramLabel = "USER", description = "The user for whom it acts.")
                    String user,
            @Option(
                            names = "--role",
                            required = true,
                            paramLabel = "ROLE",
                            description = "What it may do; no more than the user may.")
                    String role,
            @Option(
                            names = "--days",
                            defaultValue = "90",
                            paramLabel = "DAYS",
                            description = "How long it lasts, 366 at most. Default: ${DEFAULT-VALUE}.")
                    int days) {
        Role given = Role.parse(role);
        UsersCommand.with(home, team -> {
            String whose = team.users().get(User.name(user)).name();
            String key = team.change(
                    () -> team.keys().add(whose, name, given, days),
                    () -> actor.trail(home)
                            .enterPlain("key made", whose, "role " + given.id() + ", " + days + " days"));
            out().println("Copy the key now; it is shown this once and kept nowhere:");
            out().println("  " + key);
        });
    }

    @Command(name = "list", description = "The keys, oldest first; never the keys themselves.")
    void list(@Mixin HomeOption home, @Mixin OutputOption output) {
        UsersCommand.with(home, team -> {
            var views = team.keys().list().stream()
                    .map(key -> new View(
                            key.id(),
                            key.name(),
                            key.user(),
                            key.role().id(),
                            key.made().toString(),
                            key.expires().toString()))
                    .toList();
            if (output.json()) {
                Json.print(out(), views);
            } else if (views.isEmpty()) {
                out().println("There are no keys.");
            } else {
                TextTable table = new TextTable(">No", "What uses it", "Acts for", "Role", "Ends");
                views.forEach(view -> table.add(
                        view.id(),
                        view.name(),
                        view.user(),
                        view.role(),
                        view.expires().substring(0, 10)));
                table.print(out());
            }
        });
    }

    @Command(name = "revoke", description = "Ends a key at once.")
    void revoke(
            @Mixin HomeOption home,
            @Mixin ActorOption actor,
            @Parameters(paramLabel = "NO", description = "Its number, from the list.") long number) {
        UsersCommand.with(home, team -> {
            team.change(
                    () -> team.keys().revoke(number),
                    () -> actor.trail(home).enterPlain("key revoked", "key " + number, ""));
            out().println("Key " + number + " no longer opens anything.");
        });
    }

    private PrintWriter out() {
        return spec.commandLine().getOut();
    }
}
