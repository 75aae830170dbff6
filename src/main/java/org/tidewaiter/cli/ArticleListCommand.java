package org.tidewaiter.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.tidewaiter.analysis.Desk;
import org.tidewaiter.answers.ArticleRow;
import org.tidewaiter.answers.Json;
import org.tidewaiter.casebook.store.Casebook;
import org.tidewaiter.law.Assessor;
import org.tidewaiter.warehouse.Warehouse;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code tidewaiter article list}: the texts kept in the casebook, with what the checks say of their claims today. */
@Command(
        name = "list",
        description = "Kept articles by day: outlet, title, claims by verdict, and the mark on passing them on (TLP).")
final class ArticleListCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Mixin
    @SuppressWarnings("NullAway.Init") // set by picocli
    private HomeOption home;

    @Mixin
    @SuppressWarnings("NullAway.Init") // set by picocli
    private RulesOption rules;

    @Mixin
    @SuppressWarnings("NullAway.Init") // set by picocli
    private OutputOption output;

    @Override
    public Integer call() {
        List<ArticleRow> views = Casebook.exists(home.path()) ? views() : List.of();
        PrintWriter out = spec.commandLine().getOut();
        if (output.json()) {
            Json.print(out, views);
        } else if (views.isEmpty()) {
            out.println("No article is kept; article FILE --keep keeps one.");
        } else {
            TextTable table = new TextTable("Published", "Outlet", "Title", "Claims", "TLP");
            views.forEach(view -> table.add(
                    view.published() == null ? "" : view.published(),
                    view.outlet() == null ? "" : view.outlet(),
                    view.title(),
                    view.counts(),
                    view.tlp()));
            table.print(out);
        }
        return 0;
    }

    private List<ArticleRow> views() {
        Assessor law = Assessor.of(rules.books());
        Desk desk = Desk.of(Warehouse.at(home.path()), law);
        try (Casebook casebook = Casebook.open(home.path())) {
            return casebook.documents().list().stream()
                    .map(kept -> ArticleRow.of(kept, casebook.claims().list(kept.id()), desk, law))
                    .toList();
        }
    }
}
