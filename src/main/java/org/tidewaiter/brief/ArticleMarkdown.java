package org.tidewaiter.brief;

import java.util.ArrayList;
import java.util.List;

/** Claims of kept articles as paragraphs of Markdown. */
final class ArticleMarkdown {
    private ArticleMarkdown() {}

    /** Nothing where no article is kept. */
    static List<String> write(BriefFacts facts, Words words) {
        ArticleFacts articles = facts.articles();
        if (articles == null) {
            return List.of();
        }
        ArticleSentences says = new ArticleSentences(words);
        List<String> lines = new ArrayList<>();
        lines.add("## " + words.text("articles.title"));
        says.opening(facts, articles).forEach(sentence -> lines.add(MarkdownBrief.plain(sentence)));
        for (ArticleFacts.Told told : articles.listed()) {
            lines.add("### " + MarkdownBrief.plain(says.heading(told)));
            lines.add("> " + MarkdownBrief.plain(says.quotation(told)));
            lines.add(MarkdownBrief.plain(told.why()));
            String calculation = says.calculation(told);
            if (!calculation.isEmpty()) {
                lines.add(MarkdownBrief.plain(calculation));
            }
            if (told.rows() != null) {
                lines.add("`tidewaiter " + told.rows() + "`");
            }
        }
        if (articles.unlisted() > 0) {
            lines.add(words.text("articles.more", words.number(articles.unlisted())));
        }
        lines.add(says.mark(articles));
        return lines;
    }
}
