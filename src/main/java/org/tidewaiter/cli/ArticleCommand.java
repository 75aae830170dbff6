package org.tidewaiter.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.tidewaiter.analysis.Desk;
import org.tidewaiter.answers.Json;
import org.tidewaiter.answers.JudgedArticle;
import org.tidewaiter.answers.KeptArticles;
import org.tidewaiter.casebook.Tlp;
import org.tidewaiter.casebook.extract.Extractor;
import org.tidewaiter.casebook.reading.Document;
import org.tidewaiter.casebook.reading.DocumentReader;
import org.tidewaiter.casebook.reading.Given;
import org.tidewaiter.casebook.store.Casebook;
import org.tidewaiter.law.Assessor;
import org.tidewaiter.trade.AppException;
import org.tidewaiter.trade.AsOf;
import org.tidewaiter.warehouse.Warehouse;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code tidewaiter article}: a text with the claims it makes, each held against law, figures and arithmetic. */
@Command(
        name = "article",
        description =
                "Reads an article (text, HTML, PDF, EML, RSS, Atom), takes it apart into claims and checks each against the law"
                        + " and the loaded figures of its day.",
        subcommands = ArticleListCommand.class,
        footer = {
            "",
            "Example: tidewaiter article report.txt --published 2024-07-02 --outlet \"Daily NK\" --html report.html",
            "With --keep the text and its claims stay in the casebook and count for the record of its outlet;",
            "tidewaiter article list shows what is kept.",
        })
final class ArticleCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Parameters(arity = "0..1", paramLabel = "FILE", description = "The article as it was saved.")
    private @Nullable Path given;

    @Option(
            names = "--published",
            paramLabel = "DAY",
            description = "Day of publication, where the file does not say it.")
    private @Nullable String published;

    @Option(names = "--title", paramLabel = "WORDS", description = "Title, where the file does not say it.")
    private @Nullable String title;

    @Option(names = "--outlet", paramLabel = "NAME", description = "Who published it, where the file does not say it.")
    private @Nullable String outlet;

    @Option(names = "--language", paramLabel = "TAG", description = "Language of the text: en, ko or zh.")
    private @Nullable String language;

    @Mixin
    @SuppressWarnings("NullAway.Init") // set by picocli
    private OutputOption output;

    @Mixin
    @SuppressWarnings("NullAway.Init") // set by picocli
    private HomeOption home;

    @Mixin
    @SuppressWarnings("NullAway.Init") // set by picocli
    private RulesOption rules;

    @Mixin
    @SuppressWarnings("NullAway.Init") // set by picocli
    private ActorOption actor;

    @Option(names = "--html", paramLabel = "FILE", description = "Write a page with the text beside its checks.")
    private @Nullable Path page;

    @Option(names = "--keep", description = "Keep the text and its claims in the casebook.")
    private boolean keep;

    @Option(
            names = "--tlp",
            paramLabel = "LEVEL",
            description = "With --keep: who may see it. Default: the label it bears or is kept under, else CLEAR.")
    private @Nullable String level;

    @Override
    public Integer call() {
        Path file = file();
        Tlp label = label();
        Given facts = new Given(title, outlet, published == null ? null : AsOf.parseDay(published), language);
        byte[] bytes = bytes(file);
        Extractor extractor = Extractor.byRules();
        Assessor law = Assessor.of(rules.books());
        Desk desk = Desk.of(Warehouse.at(home.path()), law);
        List<Document> documents = DocumentReader.read(file.getFileName().toString(), bytes, facts);
        List<JudgedArticle> articles = documents.stream()
                .map(document -> JudgedArticle.of(
                        document,
                        extractor.extract(document),
                        desk,
                        law,
                        KeptArticles.record(home.path(), document, desk, law)))
                .toList();
        PrintWriter out = spec.commandLine().getOut();
        if (output.json()) {
            Json.print(out, articles.stream().map(JudgedArticle::view).toList());
        } else {
            articles.forEach(article -> ArticleText.print(out, article));
        }
        if (page != null) {
            if (articles.size() != 1) {
                throw AppException.wrongUse(
                        file + " holds " + articles.size() + " texts; a page shows one.",
                        "Save the entry you mean as a file of its own.");
            }
            BriefCommand.save(page, articles.getFirst().page().html().getBytes(StandardCharsets.UTF_8));
        }
        if (keep) {
            KeptArticles.keep(actor.trail(home), articles, bytes, label).forEach((id, under) -> {
                if (!output.json()) {
                    out.println("Kept as " + id + ", " + under.mark() + ".");
                }
            });
        }
        return 0;
    }

    private @Nullable Tlp label() {
        if (level == null) {
            return null;
        }
        if (!keep) {
            throw AppException.wrongUse(
                    "--tlp is the label of what is kept, and nothing is.", "Add --keep, or leave --tlp out.");
        }
        return Tlp.parse(level);
    }

    @Command(name = "label", description = "Gives a kept article another TLP label; only whoever gave it may lower it.")
    void label(
            @Mixin HomeOption kept,
            @Mixin ActorOption who,
            @Parameters(paramLabel = "ID", description = "Its id, as article list --json gives it.") String id,
            @Option(names = "--tlp", required = true, paramLabel = "LEVEL", description = "The new label.")
                    String label,
            @Option(names = "--reason", required = true, paramLabel = "TEXT", description = "Why; name no source.")
                    String reason) {
        Tlp wanted = Tlp.parse(label);
        if (!Casebook.exists(kept.path())) {
            throw AppException.unavailable(
                    "No article is kept in " + kept.path() + ".", "tidewaiter article FILE --keep keeps one.");
        }
        Tlp before = KeptArticles.relabel(who.trail(kept), id, wanted, reason);
        spec.commandLine().getOut().println(id + " was " + before.mark() + " and is " + wanted.mark() + ".");
    }

    private Path file() {
        if (given == null) {
            throw AppException.wrongUse(
                    "No article is named.", "Give the path of a saved article, or 'list' for what is kept.");
        }
        return given;
    }

    private static byte[] bytes(Path file) {
        if (!Files.isRegularFile(file)) {
            throw AppException.unavailable("There is no file " + file + ".", "Give the path of a saved article.");
        }
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw AppException.unavailable(file + " cannot be read: " + e.getMessage(), "Check its permissions.", e);
        }
    }
}
