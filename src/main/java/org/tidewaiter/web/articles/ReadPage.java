package org.tidewaiter.web.articles;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tidewaiter.answers.JudgedArticle;
import org.tidewaiter.casebook.reading.Document;
import org.tidewaiter.trade.AppException;
import org.tidewaiter.web.View;

/**
 * What became of a text that was sent and is not kept.
 *
 * @param problem what is wrong; null where it could be read
 * @param asks what is missing, each with what stays unread without it
 * @param entries texts of a file that holds several
 * @param marked the text with its claims; null where there is none to show
 */
public record ReadPage(
        String title,
        @Nullable Problem problem,
        List<String> asks,
        List<Entry> entries,
        @Nullable Marked marked,
        ReadForm form) {

    /** What is wrong, and what to do. */
    public record Problem(String says, String hint, List<String> alternatives) {}

    /** One text of several. */
    public record Entry(int number, String title, String about, String length) {}

    static ReadPage refused(View view, ReadForm form, AppException e) {
        return new ReadPage(
                view.text("articles.read"),
                new Problem(String.valueOf(e.getMessage()), e.hint(), e.alternatives()),
                List.of(),
                List.of(),
                null,
                form);
    }

    static ReadPage of(View view, ReadForm form, JudgedArticle article) {
        return new ReadPage(
                article.document().findTitle().orElse(view.text("articles.untitled")),
                null,
                asks(view, List.of(article.document())),
                List.of(),
                Marked.of(view, article),
                form);
    }

    static ReadPage several(View view, ReadForm form, List<Document> documents) {
        List<Entry> entries = new ArrayList<>();
        for (Document document : documents) {
            entries.add(entry(view, entries.size() + 1, document));
        }
        return new ReadPage(
                view.text(
                        "articles.entries",
                        form.name().isEmpty() ? view.text("articles.read.pasted") : form.name(),
                        documents.size()),
                null,
                asks(view, documents),
                entries,
                null,
                form);
    }

    private static Entry entry(View view, int number, Document document) {
        List<String> about = new ArrayList<>();
        document.findOutlet().ifPresent(about::add);
        document.findPublished().ifPresent(day -> about.add(day.toString()));
        return new Entry(
                number,
                document.findTitle().orElse(view.text("articles.untitled")),
                String.join(", ", about),
                view.text("articles.length", view.words().number(document.text().length())));
    }

    /** What a text does not say and its reading needs. */
    static List<String> asks(View view, List<Document> documents) {
        List<String> asks = new ArrayList<>();
        if (documents.stream().anyMatch(document -> document.published() == null)) {
            asks.add(view.text("articles.missing.published"));
        }
        if (documents.stream().anyMatch(document -> document.language() == null)) {
            asks.add(view.text("articles.missing.language"));
        }
        return asks;
    }
}
