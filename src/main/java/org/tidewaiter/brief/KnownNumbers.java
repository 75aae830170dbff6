package org.tidewaiter.brief;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The numbers that the facts of a brief hold, in the ways {@link Words} writes them. */
final class KnownNumbers {
    /** Holds none. */
    static final KnownNumbers NONE = new KnownNumbers(Words.of(org.tidewaiter.trade.Language.ENGLISH));

    private static final BigDecimal TEN_MILLION = BigDecimal.valueOf(10_000_000);

    private final Words words;
    private final Set<String> keys = new HashSet<>();

    private KnownNumbers(Words words) {
        this.words = words;
    }

    static KnownNumbers of(BriefFacts facts, Words words) {
        KnownNumbers known = new KnownNumbers(words);
        known.subject(facts);
        known.flows(facts);
        known.scope(facts);
        known.turns(facts);
        known.minerals(facts);
        known.rest(facts);
        return known;
    }

    /** Numbers of a text, as written, that are not among the known. */
    List<String> unknownIn(String text) {
        return WrittenNumber.in(text).stream()
                .filter(number -> !keys.contains(number.key()))
                .map(WrittenNumber::text)
                .distinct()
                .toList();
    }

    private void subject(BriefFacts facts) {
        Sentences sentences = new Sentences(facts, words);
        texts(List.of(
                words.title(facts),
                sentences.head().finding(),
                sentences.head().limits(),
                sentences.release(),
                sentences.scope(),
                sentences.newFromZero(),
                sentences.minerals(),
                sentences.notable()));
        texts(sentences.gap());
        facts.flows().forEach(flow -> text(sentences.headline(flow)));
        facts.subject().period().listPeriods().forEach(period -> text(words.period(period)));
        facts.subject().baselineYears().forEach(year -> text(year.toString()));
        text(Integer.toString(facts.subject().level()));
        facts.sourcing().releases().forEach(release -> text(words.day(release.published())));
        facts.sourcing().rates().forEach(rate -> text(rate.unitsPerUsd().toPlainString()));
    }

    private void flows(BriefFacts facts) {
        for (FlowFacts flow : facts.flows()) {
            money(flow.value(), facts);
            usd(flow.valueUsd());
            count(flow.lines());
            for (FlowFacts.BaseYear base : flow.bases()) {
                money(base.value(), facts);
                money(base.base(), facts);
                text(words.times(base.ratio()));
                count(base.monthsCompared().size());
                count(base.monthsMissing().size());
            }
            flow.top().forEach(good -> good(good, facts));
        }
    }

    private void good(FlowFacts.GoodsLine good, BriefFacts facts) {
        code(good.code());
        count(good.rank());
        listed(good.value(), facts);
        listed(good.valueUsd(), "USD");
        text(words.share(good.sharePercent()));
        text(words.verdict(good.law()));
        for (FlowFacts.ChangeFacts change : good.changes()) {
            listed(change.base(), facts);
            text(words.change(change));
            text(words.times(change.ratio()));
            text(words.rankChange(change));
        }
        good.months().forEach(month -> exactly(month.value(), facts.subject().currency()));
    }

    private void scope(BriefFacts facts) {
        ScopeFacts scope = facts.scope();
        money(scope.surely(), facts);
        money(scope.possibly(), facts);
        money(scope.possibly().subtract(scope.surely()), facts);
        usd(scope.surelyUsd());
        usd(scope.possiblyUsd());
        for (ScopeFacts.Tally tally : scope.tallies()) {
            count(tally.lines());
            money(tally.value(), facts);
            usd(tally.valueUsd());
        }
        for (ScopeFacts.ParagraphFacts paragraph : scope.paragraphs()) {
            text(words.place(paragraph));
            count(paragraph.lines());
            money(paragraph.surely(), facts);
            money(paragraph.possibly(), facts);
            usd(paragraph.surelyUsd());
            usd(paragraph.possiblyUsd());
            for (ScopeFacts.ScopedGoods goods : paragraph.goods()) {
                code(goods.code());
                listed(goods.surely(), facts);
                listed(goods.possibly(), facts);
                listed(goods.possiblyUsd(), "USD");
            }
            paragraph.measures().forEach(measure -> text(words.day(measure.validFrom())));
        }
    }

    private void turns(BriefFacts facts) {
        Sentences sentences = new Sentences(facts, words);
        count(facts.newFromZero().size());
        count(facts.goneToZero().size());
        for (List<TurnFacts> turns : List.of(facts.newFromZero(), facts.goneToZero())) {
            for (TurnFacts turn : turns) {
                code(turn.code());
                listed(turn.value(), facts);
                listed(turn.valueUsd(), "USD");
                text(sentences.since(turn));
                text(words.verdict(turn.law()));
            }
        }
    }

    private void minerals(BriefFacts facts) {
        BasketFacts minerals = facts.minerals();
        money(minerals.value(), facts);
        for (BasketFacts.Member member : minerals.members()) {
            code(member.code());
            listed(member.value(), facts);
            text(words.share(member.sharePercent()));
        }
    }

    private void rest(BriefFacts facts) {
        CapSentences caps = new CapSentences(words);
        for (CapFacts cap : facts.caps()) {
            text(caps.heading(cap));
            texts(caps.lines(cap));
        }
        FindingSentences findings = new FindingSentences(words);
        texts(findings.opening(facts.findings()));
        for (FindingsFacts.Item item : facts.findings().listed()) {
            texts(List.of(findings.heading(item), findings.amounts(item.view()), findings.law(item.view())));
        }
    }

    private void texts(List<String> texts) {
        texts.forEach(this::text);
    }

    private void text(String text) {
        for (WrittenNumber number : WrittenNumber.in(text)) {
            keys.add(number.key());
            keys.add(number.unsignedKey());
        }
    }

    private void count(long count) {
        text(words.number(count));
    }

    /** A code as one number, or with the point that many put after the heading. */
    private void code(String code) {
        text(code);
        if (code.length() > 4) {
            text(code.substring(0, 4) + "." + code.substring(4));
        }
    }

    private void usd(@Nullable BigDecimal value) {
        money(value, "USD");
    }

    private void money(@Nullable BigDecimal value, BriefFacts facts) {
        money(value, facts.subject().currency());
    }

    /** As in a sentence, and exactly. */
    private void money(@Nullable BigDecimal value, String currency) {
        if (value != null) {
            text(words.money(value, currency));
            exactly(value, currency);
        }
    }

    private void listed(@Nullable BigDecimal value, BriefFacts facts) {
        listed(value, facts.subject().currency());
    }

    /** One of many in a table: as in a sentence only where that keeps three digits, since two meet by chance. */
    private void listed(@Nullable BigDecimal value, String currency) {
        if (value != null && value.abs().compareTo(TEN_MILLION) >= 0) {
            money(value, currency);
        } else {
            exactly(value, currency);
        }
    }

    /** As in a column of millions, and to the last unit. */
    private void exactly(@Nullable BigDecimal value, String currency) {
        if (value != null) {
            text(words.millions(value) + " m " + currency);
            text(value.setScale(0, RoundingMode.HALF_UP).toPlainString() + " " + currency);
        }
    }
}
