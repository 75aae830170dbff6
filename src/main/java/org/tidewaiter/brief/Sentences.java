package org.tidewaiter.brief;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tidewaiter.analysis.CellState;
import org.tidewaiter.law.Answer;
import org.tidewaiter.trade.Language;

/** The sentences that several formats share, put together from facts so that no format words them anew. */
public final class Sentences {
    private final BriefFacts facts;
    private final Words words;

    public Sentences(BriefFacts facts, Words words) {
        this.facts = facts;
        this.words = words;
    }

    public HeadLine head() {
        return HeadLine.of(facts, words);
    }

    /** Which figures these are: day of publication, releases, months, conversion, rule books. */
    public String release() {
        Sourcing sourcing = facts.sourcing();
        return words.text(
                "release",
                words.name(facts.subject().reporter()),
                words.day(sourcing.lastPublished()),
                sourcing.releases().size(),
                sourcing.monthsUsed().size(),
                sourcing.monthsAsked(),
                facts.subject().currency().equals("USD") ? words.text("release.usd") : words.text("release.rates"),
                sourcing.ruleBooks());
    }

    /** Imports 1 684 m CNY (239 m USD), ×2.1 on the same months of 2022, ×0.9 of 2019. */
    public String headline(FlowFacts flow) {
        if (!flow.published()) {
            return words.text(
                    "headline.none", words.text("headline." + flow.flow().code()));
        }
        StringBuilder text = new StringBuilder(
                        words.text("headline." + flow.flow().code()))
                .append(' ')
                .append(amount(flow.value(), flow.valueUsd()));
        for (FlowFacts.BaseYear base : flow.bases()) {
            text.append(words.text("headline.join")).append(base(base));
        }
        return text.append(words.text("headline.end")).toString();
    }

    /** An amount in the asked currency and in US dollars where they differ. */
    public String amount(@Nullable BigDecimal value, @Nullable BigDecimal valueUsd) {
        String currency = facts.subject().currency();
        return currency.equals("USD")
                ? words.money(valueUsd, "USD")
                : words.money(value, currency) + " (" + words.money(valueUsd, "USD") + ")";
    }

    private String base(FlowFacts.BaseYear base) {
        if (base.monthsCompared().isEmpty()) {
            return words.text("headline.unpublished", base.year());
        }
        if (base.ratio() == null) {
            return words.text("headline.zero", base.year());
        }
        return base.monthsMissing().isEmpty()
                ? words.text("headline.times", words.times(base.ratio()), base.year())
                : words.text(
                        "headline.partly",
                        words.times(base.ratio()),
                        base.year(),
                        base.monthsCompared().size(),
                        base.monthsCompared().size() + base.monthsMissing().size());
    }

    /** In scope: surely X, possibly up to Y. */
    public String scope() {
        ScopeFacts scope = facts.scope();
        String currency = facts.subject().currency();
        if (scope.possibly().signum() == 0) {
            return words.text("scope.none");
        }
        if (scope.surely().compareTo(scope.possibly()) == 0) {
            return words.text("scope.exact", words.money(scope.surely(), currency));
        }
        return words.text(
                "scope.interval", words.money(scope.surely(), currency), words.money(scope.possibly(), currency));
    }

    /** What makes the gap between surely and possibly: the largest undetermined lines, each with its reason. */
    public List<String> gap() {
        List<String> lines = new ArrayList<>();
        for (ScopeFacts.ScopedGoods goods : facts.scope().gap()) {
            lines.add(words.text(
                    "scope.gap",
                    goods.name(),
                    goods.code(),
                    words.flow(goods.flow()),
                    words.money(
                            goods.possibly().subtract(goods.surely()),
                            facts.subject().currency()),
                    goods.why()));
        }
        return lines;
    }

    /** New after a published zero; no goods, no sentence about them. */
    public String newFromZero() {
        List<TurnFacts> turns = facts.newFromZero().stream()
                .filter(turn -> turn.zeroState() == CellState.REPORTED_ZERO)
                .toList();
        if (turns.isEmpty()) {
            return words.text("new.none");
        }
        List<TurnFacts> reached = turns.stream()
                .filter(turn -> turn.law().answer() != Answer.OUT_OF_SCOPE)
                .toList();
        BigDecimal sum = turns.stream().map(TurnFacts::value).reduce(BigDecimal.ZERO, BigDecimal::add);
        String first = words.text(
                "new.some",
                turns.size(),
                words.money(sum, facts.subject().currency()),
                turns.getFirst().year());
        if (reached.isEmpty()) {
            return first + " " + words.text("new.reached.none");
        }
        BigDecimal least = reached.stream()
                .map(TurnFacts::value)
                .min(BigDecimal::compareTo)
                .orElse(BigDecimal.ZERO);
        BigDecimal most = reached.stream()
                .map(TurnFacts::value)
                .max(BigDecimal::compareTo)
                .orElse(BigDecimal.ZERO);
        return first + " "
                + words.text(
                        "new.reached",
                        reached.size(),
                        words.money(least, facts.subject().currency()),
                        words.money(most, facts.subject().currency()));
    }

    /** "first since 2019-11", or how far back the figures go. */
    public String since(TurnFacts turn) {
        if (turn.lastBefore() != null) {
            return words.text("since.last", turn.lastBefore());
        }
        return turn.historyFrom() == null ? words.text("since.unknown") : words.text("since.never", turn.historyFrom());
    }

    /** Share of the basket, or that none of it was traded. */
    public String minerals() {
        BasketFacts basket = facts.minerals();
        if (basket.members().isEmpty()) {
            return words.text("minerals.none", words.flow(basket.flow()));
        }
        return words.text(
                "minerals.share",
                words.money(basket.value(), facts.subject().currency()),
                words.share(basket.sharePercent()),
                words.flow(basket.flow()),
                basket.amongTop());
    }

    /** Goods of the basket that people usually believe banned; empty where there are none. */
    public String notable() {
        List<String> names = facts.minerals().listOftenThoughtCovered().stream()
                .map(member -> member.name() + " (" + member.code() + ")")
                .toList();
        return names.isEmpty() ? "" : words.text("minerals.notable", String.join(", ", names));
    }

    /** How to cite this brief, as one line. */
    public String citation() {
        Sourcing sourcing = facts.sourcing();
        List<String> publishers = sourcing.releases().stream()
                .map(Sourcing.ReleaseUsed::publisher)
                .distinct()
                .toList();
        return words.text(
                "cite.text",
                words.title(facts),
                String.join("; ", publishers),
                sourcing.lastPublished() == null ? "" : sourcing.lastPublished(),
                String.join(
                        ", ",
                        sourcing.releases().stream()
                                .map(Sourcing.ReleaseUsed::id)
                                .toList()),
                sourcing.ruleBooks());
    }

    /** The same for BibTeX. */
    public String bibtex() {
        Subject subject = facts.subject();
        String key = "tidewaiter" + subject.reporter().shortCode()
                + subject.partner().shortCode()
                + subject.period().from().toString().replace("-", "")
                + subject.period().to().toString().replace("-", "");
        Sourcing sourcing = facts.sourcing();
        return "@misc{" + key + ",\n  title = {{"
                + braceless(Words.of(Language.ENGLISH).title(facts)) + "}},\n  author = {{Tidewaiter}},\n"
                + (sourcing.lastPublished() == null
                        ? ""
                        : "  year = {" + sourcing.lastPublished().getYear() + "},\n")
                + "  note = {Figures: "
                + braceless(String.join(
                        "; ",
                        sourcing.releases().stream()
                                .map(release -> release.title() + ", " + release.publisher() + ", published "
                                        + release.published())
                                .toList()))
                + ". Rule books: " + sourcing.ruleBooks() + ". "
                + (sourcing.illustrative() ? "Illustrative figures. " : "")
                + "Reproduce: " + braceless(facts.command()) + "}\n}";
    }

    private static String braceless(String text) {
        return text.replaceAll("[{}\\\\]", "").replace("%", "\\%").replace("&", "\\&");
    }
}
