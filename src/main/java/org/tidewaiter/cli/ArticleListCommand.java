package org.tidewaiter.cli;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tidewaiter.analysis.Desk;
import org.tidewaiter.answers.Json;
import org.tidewaiter.answers.JudgedArticle;
import org.tidewaiter.casebook.Claim;
import org.tidewaiter.casebook.Verdict;
import org.tidewaiter.casebook.store.Casebook;
import org.tidewaiter.casebook.store.Document;
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

    /** A kept article for programs; without a day of publication nothing was checked. */
    record View(
            String id,
            @Nullable String published,
            @Nullable String outlet,
            String title,
            String tlp,
            int claims,
            Map<String, Integer> verdicts) {

        String counts() {
            return verdicts.isEmpty()
                    ? claims + (claims == 1 ? " claim, " : " claims, ") + "not checked"
                    : verdicts.entrySet().stream()
                            .map(entry ->
                                    entry.getValue() + " " + entry.getKey().replace('_', ' '))
                            .collect(Collectors.joining(", "));
        }
    }

    @Override
    public Integer call() {
        List<View> views = Casebook.exists(home.path()) ? views() : List.of();
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

    private List<View> views() {
        Assessor law = Assessor.of(rules.books());
        Desk desk = Desk.of(Warehouse.at(home.path()), law);
        try (Casebook casebook = Casebook.open(home.path())) {
            return casebook.documents().list().stream()
                    .map(kept -> view(kept, casebook.claims().list(kept.id()), desk, law))
                    .toList();
        }
    }

    private static View view(Document kept, List<Claim> claims, Desk desk, Assessor law) {
        String published = kept.published();
        Map<Verdict, Integer> counts = new TreeMap<>();
        if (published != null) {
            JudgedArticle.judge(kept.text(), claims, LocalDate.parse(published), desk, law)
                    .forEach(judged -> counts.merge(judged.verdict().verdict(), 1, Integer::sum));
        }
        Map<String, Integer> verdicts = new LinkedHashMap<>();
        counts.forEach((verdict, count) -> verdicts.put(verdict.id().toLowerCase(Locale.ROOT), count));
        return new View(
                kept.id(), published, kept.outlet(), kept.title(), kept.tlp().id(), claims.size(), verdicts);
    }
}
