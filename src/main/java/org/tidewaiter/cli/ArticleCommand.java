package org.tidewaiter.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.tidewaiter.casebook.Claim;
import org.tidewaiter.casebook.extract.Extractor;
import org.tidewaiter.casebook.reading.Document;
import org.tidewaiter.casebook.reading.DocumentReader;
import org.tidewaiter.casebook.reading.Given;
import org.tidewaiter.trade.AppException;
import org.tidewaiter.trade.AsOf;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code tidewaiter article}: a text with the claims it makes. */
@Command(
        name = "article",
        description =
                "Reads an article (text, HTML, PDF, EML, RSS, Atom) and lists the claims it makes, with their words.",
        footer = {"", "Example: tidewaiter article report.txt --published 2024-07-02 --outlet \"Daily NK\""})
final class ArticleCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "The article as it was saved.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Path file;

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

    /** A document with its claims. */
    record ReadArticle(Document document, List<String> missing, List<Claim> claims) {}

    @Override
    public Integer call() {
        Given given = new Given(title, outlet, published == null ? null : AsOf.parseDay(published), language);
        Extractor extractor = Extractor.byRules();
        List<ReadArticle> articles = DocumentReader.read(file.getFileName().toString(), bytes(), given).stream()
                .map(document -> new ReadArticle(document, document.listMissing(), extractor.extract(document)))
                .toList();
        PrintWriter out = spec.commandLine().getOut();
        if (output.json()) {
            Json.print(out, articles);
        } else {
            articles.forEach(article -> ArticleText.print(out, article));
        }
        return 0;
    }

    private byte[] bytes() {
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
