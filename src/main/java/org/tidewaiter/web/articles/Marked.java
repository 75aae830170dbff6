package org.tidewaiter.web.articles;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.tidewaiter.answers.JudgedArticle;
import org.tidewaiter.brief.ArticlePage;
import org.tidewaiter.casebook.Verdict;
import org.tidewaiter.web.View;

/**
 * A text with its marked claims beside their checks.
 *
 * @param counts by verdict, the firmest first
 * @param judged on what the verdicts rest, or why there are none
 */
public record Marked(ArticlePage page, List<Count> counts, String judged, boolean illustrative) {

    /**
     * How many claims came to a verdict.
     *
     * @param verdict its id; empty for all claims
     * @param href to these alone; null where there is nothing to lead to
     */
    public record Count(
            String verdict,
            String sign,
            String text,
            @Nullable String href,
            boolean current) {}

    /** Where the rows behind a check are, by the command that lists them. */
    public static Function<String, String> rows(View view) {
        return RowsAddress.of(view);
    }

    static Marked of(View view, JudgedArticle article) {
        return of(view, article, null, null);
    }

    /** @param path of the page that shows claims of one verdict alone; null where there is none */
    static Marked of(View view, JudgedArticle article, @Nullable String path, @Nullable Verdict only) {
        ArticlePage page = article.marked();
        List<Count> counts = new ArrayList<>();
        if (path != null && !page.counts().isEmpty()) {
            counts.add(new Count(
                    "",
                    "",
                    view.text(
                            "articles.all", view.words().number(article.claims().size())),
                    view.href(path),
                    only == null));
        }
        for (Verdict verdict : Verdicts.ALL) {
            Long count = page.counts().get(verdict.id());
            if (count != null) {
                counts.add(new Count(
                        verdict.id(),
                        ArticlePage.sign(verdict.id()),
                        view.words().number(count) + " " + Verdicts.word(view, verdict),
                        path == null ? null : view.href(path, "verdict", verdict.id()),
                        verdict == only));
            }
        }
        return new Marked(
                only == null ? page : page.only(only),
                counts,
                judged(view, article),
                view.site().warehouse().listReleases().stream().anyMatch(release -> release.illustrative()));
    }

    private static String judged(View view, JudgedArticle article) {
        if (article.claims().isEmpty()) {
            return view.text("articles.noclaims");
        }
        return article.document()
                .findPublished()
                .map(day -> view.text(
                        "articles.judged",
                        view.site().editions().data(),
                        view.site().editions().rules(),
                        view.words().day(day)))
                .orElseGet(() -> view.text("articles.unjudged", article.claims().size()));
    }
}
