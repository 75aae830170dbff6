package org.tidewaiter.brief;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tidewaiter.law.Answer;
import org.tidewaiter.trade.Flow;
import org.tidewaiter.trade.Language;

/** What the templates are handed: facts, words, sentences and the pictures drawn from them. */
public record Page(
        BriefFacts facts,
        Words words,
        Sentences sentences,
        FindingSentences findings,
        CapSentences caps,
        ArticleSentences articles,
        Opening opening,
        String css,
        Map<Flow, String> bars,
        Map<GoodsTally.Key, String> sparks,
        List<String> multiples,
        Map<String, String> findingCharts,
        @Nullable String timeline) {

    /** Draws the pictures; {@code forPaper} names every font, which PDF needs and a browser does not. */
    static Page of(BriefFacts facts, Words words, Opening opening, String css, boolean forPaper) {
        Map<Flow, String> bars = new LinkedHashMap<>();
        Map<GoodsTally.Key, String> sparks = new LinkedHashMap<>();
        for (FlowFacts flow : facts.flows()) {
            flow.top()
                    .forEach(good -> sparks.put(
                            new GoodsTally.Key(flow.flow(), good.code()),
                            Sparkline.draw(good, flow.flow(), facts.subject(), words, forPaper)));
            if (!flow.top().isEmpty()) {
                bars.put(flow.flow(), BarsChart.draw(flow, facts, words, forPaper));
            }
        }
        return new Page(
                facts,
                words,
                new Sentences(facts, words),
                new FindingSentences(words),
                new CapSentences(words),
                new ArticleSentences(words),
                opening,
                css,
                bars,
                sparks,
                SmallMultiples.draw(facts, words, forPaper),
                findingCharts(facts, words, forPaper),
                TimelineChart.draw(facts, words, forPaper));
    }

    private static Map<String, String> findingCharts(BriefFacts facts, Words words, boolean forPaper) {
        Map<String, String> charts = new LinkedHashMap<>();
        for (FindingsFacts.Item item : facts.findings().listed()) {
            String chart = FindingChart.draw(item, words, forPaper);
            if (chart != null) {
                charts.put(item.view().id(), chart);
            }
        }
        return charts;
    }

    /** The picture of a finding; nothing where it is about no single flow. */
    public @Nullable String findingChart(FindingsFacts.Item item) {
        return findingCharts.get(item.view().id());
    }

    public String text(String key, Object... values) {
        return words.text(key, values);
    }

    /** The small bars beside a good. */
    public String spark(Flow flow, String code) {
        return sparks.getOrDefault(new GoodsTally.Key(flow, code), "");
    }

    /** Which periods the small bars show. */
    public String sparkRange() {
        return words.range(Sparkline.shown(facts.subject().period()));
    }

    public String currency() {
        return facts.subject().currency();
    }

    /** True where a second column in US dollars says something new. */
    public boolean showsUsd() {
        return !currency().equals("USD");
    }

    /** Class that colours the shape of a verdict. */
    public String cssClass(Answer answer) {
        return Words.cssClass(answer);
    }

    /** Place inside the page that a number about a good leads to. */
    public String anchor(Flow flow, String code) {
        return facts.hasRows(flow, code) ? "#" + GoodsRows.anchorOf(flow, code) : "#rows";
    }

    /** Law texts exist in English only; a page in another language says so once. */
    public boolean notesEnglish() {
        return words.language() != Language.ENGLISH;
    }

    /** Line under each picture: where its figures come from. */
    public String source() {
        Sourcing sourcing = facts.sourcing();
        String releases = String.join(
                ", ",
                sourcing.releases().stream()
                        .map(Sourcing.ReleaseUsed::publisher)
                        .distinct()
                        .toList());
        return text(
                "chart.source",
                releases,
                sourcing.asOf() == null ? text("chart.source.all") : sourcing.asOf(),
                sourcing.ruleBooks());
    }
}
