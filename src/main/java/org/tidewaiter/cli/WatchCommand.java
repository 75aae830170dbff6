package org.tidewaiter.cli;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.tidewaiter.answers.Json;
import org.tidewaiter.answers.Trail;
import org.tidewaiter.casebook.store.Casebook;
import org.tidewaiter.casebook.store.Decision;
import org.tidewaiter.casebook.store.WatchItem;
import org.tidewaiter.trade.AppException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code tidewaiter watch}: what was announced and may show one day. */
@Command(
        name = "watch",
        description = "What was announced and is waited for, and what became of it.",
        footer = {"", "Example: tidewaiter watch list"})
final class WatchCommand implements Runnable {
    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }

    /** An item for programs. */
    record View(String id, @Nullable String report, String what, String announced, String expires, String state) {
        static View of(WatchItem item, LocalDate today) {
            return new View(
                    item.id(),
                    item.report(),
                    item.what(),
                    item.announced().toString(),
                    item.expires().toString(),
                    item.stateOn(today));
        }
    }

    @Command(name = "list", description = "What is waited for; --all shows what was seen, dropped or expired too.")
    void list(
            @Mixin HomeOption home,
            @Mixin OutputOption output,
            @Option(names = "--all", description = "Show closed and expired items too.") boolean all) {
        LocalDate today = Today.day();
        List<View> views = List.of();
        if (Casebook.exists(home.path())) {
            try (Casebook casebook = Casebook.open(home.path())) {
                views = casebook.watches().list().stream()
                        .filter(item -> all || item.isOpenOn(today))
                        .map(item -> View.of(item, today))
                        .toList();
            }
        }
        PrintWriter out = spec.commandLine().getOut();
        if (output.json()) {
            Json.print(out, views);
        } else if (views.isEmpty()) {
            out.println("Nothing is waited for" + (all ? "." : "; --all shows what was."));
        } else {
            TextTable table = new TextTable("Id", "Until", "Since", "Report", "State", "What");
            views.forEach(view -> table.add(
                    view.id(),
                    view.expires(),
                    view.announced(),
                    view.report() == null ? "" : view.report(),
                    view.state(),
                    view.what()));
            table.print(out);
        }
    }

    @Command(name = "close", description = "Says what became of an item.")
    void close(
            @Mixin HomeOption home,
            @Mixin ActorOption actor,
            @Parameters(paramLabel = "ID") String id,
            @Option(names = "--as", required = true, paramLabel = "STATE", description = "seen or dropped.") String as,
            @Option(names = "--reason", required = true, paramLabel = "TEXT", description = "Why; name no source.")
                    String reason) {
        WatchItem.State state = Arrays.stream(WatchItem.State.values())
                .filter(each -> each != WatchItem.State.OPEN
                        && each.id().equals(as.strip().toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> AppException.wrongUse(
                        "'" + as + "' is nothing that becomes of an item.",
                        "Use one of these.",
                        List.of("seen", "dropped")));
        ReportCommand.existing(home).close();
        Trail trail = actor.trail(home);
        String subject = id.strip().toUpperCase(Locale.ROOT);
        trail.write("watch.close", casebook -> {
            casebook.watches().close(subject, state);
            casebook.decisions()
                    .add(new Decision(
                            subject,
                            state.id(),
                            reason,
                            trail.actor(),
                            Today.day().toString()));
            return new Trail.Done<>(subject, state.id() + ": " + reason.strip(), subject);
        });
        spec.commandLine().getOut().println(subject + " is closed: " + state.id() + ".");
    }
}
