package org.tidewaiter.brief;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.tidewaiter.casebook.Tlp;

/** What a brief says about the claims of kept articles. */
public final class ArticleSentences {
    private final Words words;

    ArticleSentences(Words words) {
        this.words = words;
    }

    /** Sentences above the list: how many claims came out how, by what they were judged, and what is not in the list. */
    public List<String> opening(BriefFacts facts, ArticleFacts articles) {
        List<String> sentences = new ArrayList<>();
        if (articles.told().isEmpty()) {
            sentences.add(words.text("articles.none", words.number(articles.articles())));
        } else {
            List<String> counts = articles.counts().stream()
                    .map(count -> words.text("articles.count", verdict(count.verdict()), words.number(count.claims())))
                    .toList();
            sentences.add(words.text(
                    "articles.some",
                    words.number(articles.told().size()),
                    words.number(articles.articles()),
                    String.join(", ", counts)));
            Sourcing sourcing = facts.sourcing();
            sentences.add(
                    sourcing.asOf() == null
                            ? words.text("articles.judged.all", sourcing.ruleBooks())
                            : words.text("articles.judged", words.day(sourcing.asOf()), sourcing.ruleBooks()));
        }
        if (articles.unplaced() > 0) {
            sentences.add(words.text("articles.unplaced", words.number(articles.unplaced())));
        }
        if (articles.undated() > 0) {
            sentences.add(words.text("articles.undated", words.number(articles.undated())));
        }
        if (articles.later() > 0) {
            sentences.add(words.text(
                    "articles.later",
                    words.number(articles.later()),
                    words.day(facts.sourcing().asOf())));
        }
        if (articles.withheld() > 0) {
            sentences.add(words.text(
                    "articles.withheld",
                    words.number(articles.withheld()),
                    Tlp.parse(articles.audience()).mark()));
        }
        return sentences;
    }

    /** The label of the section. */
    public String mark(ArticleFacts articles) {
        return Tlp.parse(articles.label()).mark();
    }

    public String verdict(String verdict) {
        return words.text("articles.verdict." + verdict.toLowerCase(Locale.ROOT));
    }

    /** Verdict, outlet and day. */
    public String heading(ArticleFacts.Told told) {
        return verdict(told.verdict()) + " · " + told.outlet() + ", " + words.day(LocalDate.parse(told.published()));
    }

    /** The words of the article as a quotation. */
    public String quotation(ArticleFacts.Told told) {
        return "“" + told.words() + "”";
    }

    /** The calculation in one line; what the verdict rests on where nothing was reckoned. */
    public String calculation(ArticleFacts.Told told) {
        return told.reckoning().isEmpty() ? "" : words.text("articles.calculation", told.reckoning());
    }
}
