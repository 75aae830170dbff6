package org.tidewaiter.web.articles;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tidewaiter.answers.JudgedArticle;
import org.tidewaiter.casebook.Tlp;
import org.tidewaiter.casebook.Verdict;
import org.tidewaiter.casebook.store.Document;
import org.tidewaiter.web.Parameters;
import org.tidewaiter.web.View;

/**
 * A kept article.
 *
 * @param label where it is stricter than for everybody; else null
 * @param audiences labels that it may be taken away for; empty where it may go to everybody
 * @param same kept articles of the same text
 * @param html address of the page as a file; empty where nothing was checked that it could show
 */
public record KeptPage(
        String title,
        @Nullable Tlp label,
        List<Tlp> audiences,
        List<Link> same,
        Marked marked,
        String html,
        String json) {

    /** Another article. */
    public record Link(String text, String href) {}

    static KeptPage of(View view, KeptJudged.Kept kept, Parameters parameters) {
        Document document = kept.document();
        KeptJudged judged = new KeptJudged(view.site());
        JudgedArticle article = judged.article(kept, view.mayRead());
        String path = "/articles/" + document.id();
        Optional<Verdict> only = parameters.find("verdict").map(Verdicts::parse);
        boolean open = document.tlp() == Tlp.CLEAR;
        return new KeptPage(
                ArticlesTable.named(view, document.title()),
                open ? null : document.tlp(),
                open
                        ? List.of()
                        : Stream.of(Tlp.values())
                                .filter(label -> label.compareTo(document.tlp()) >= 0)
                                .toList(),
                same(view, judged, document),
                Marked.of(view, article, path, only.orElse(null)),
                article.judged().isEmpty() ? "" : view.href(path + "/" + ArticleFile.HTML.name),
                view.href(path + "/" + ArticleFile.JSON.name));
    }

    private static List<Link> same(View view, KeptJudged judged, Document document) {
        List<Document> all = judged.list(view.mayRead()).stream()
                .map(KeptJudged.Kept::document)
                .toList();
        List<String> same = Origins.of(view.site(), all).same(document.id());
        return all.stream()
                .filter(other -> same.contains(other.id()) && !other.id().equals(document.id()))
                .map(other -> new Link(
                        String.join(
                                ", ",
                                Stream.of(ArticlesTable.named(view, other.title()), other.outlet(), other.published())
                                        .filter(word -> word != null)
                                        .toList()),
                        view.href("/articles/" + other.id())))
                .toList();
    }
}
