package org.tidewaiter.web.articles;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tidewaiter.answers.Json;
import org.tidewaiter.answers.JudgedArticle;
import org.tidewaiter.brief.ArticlePage;
import org.tidewaiter.casebook.Tlp;

/** A kept article as a file, with the bytes that {@code article --html} and {@code article --json} write. */
enum ArticleFile {
    HTML("article.html", "text/html; charset=utf-8") {
        @Override
        String text(JudgedArticle article, Tlp label) {
            ArticlePage page = article.page();
            return (label == Tlp.CLEAR ? page : page.under(label)).html();
        }
    },
    JSON("article.json", "application/json") {
        @Override
        String text(JudgedArticle article, Tlp label) {
            return Json.write(List.of(article.view())) + System.lineSeparator(); // as it is printed
        }
    };

    private static final int LETTERS = 12; // of the id: enough to tell the texts of a casebook apart

    final String name;
    final String type;

    ArticleFile(String name, String type) {
        this.name = name;
        this.type = type;
    }

    abstract String text(JudgedArticle article, Tlp label);

    byte[] bytes(JudgedArticle article, Tlp label) {
        return text(article, label).getBytes(StandardCharsets.UTF_8);
    }

    /** What the file is called where it is saved: never by words of the article; its label where it is not for everybody. */
    String saved(String id, Tlp label) {
        String mark = label == Tlp.CLEAR ? "" : "-TLP-" + label.id().replace('+', '-');
        return name.replace(".", "-" + id.substring(0, Math.min(LETTERS, id.length())) + mark + ".");
    }

    static Optional<ArticleFile> find(String name) {
        return Stream.of(values()).filter(file -> file.name.equals(name)).findFirst();
    }
}
