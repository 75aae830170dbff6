package org.tidewaiter.brief;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.tidewaiter.law.Answer;
import org.tidewaiter.trade.Flow;

/** The finding in one line, chosen by rules from the facts, and the line below that limits it. */
public record HeadLine(String finding, String limits) {

    /** First rule that the facts meet: banned goods that (re)appear, value surely in scope, possibly, the top good. */
    public static HeadLine of(BriefFacts facts, Words words) {
        if (facts.flows().stream().allMatch(flow -> flow.lines() == 0)) {
            return nothingPublished(facts, words);
        }
        return appearing(facts, words, Flow.EXPORT)
                .or(() -> appearing(facts, words, Flow.IMPORT))
                .or(() -> surely(facts, words))
                .or(() -> possibly(facts, words))
                .orElseGet(() -> largest(facts, words));
    }

    private static Optional<HeadLine> appearing(BriefFacts facts, Words words, Flow flow) {
        List<TurnFacts> turns = facts.listNewInScope(flow);
        if (turns.isEmpty()) {
            return Optional.empty();
        }
        boolean again = turns.stream().allMatch(turn -> turn.lastBefore() != null);
        BigDecimal value = turns.stream().map(TurnFacts::value).reduce(BigDecimal.ZERO, BigDecimal::add);
        String acts = String.join(
                ", ",
                turns.stream()
                        .flatMap(turn -> turn.law().cited().stream())
                        .map(LawFacts.Cited::shortCitation)
                        .distinct()
                        .sorted()
                        .toList());
        return Optional.of(new HeadLine(
                words.text(
                        (again ? "head.reappear" : "head.appear") + (flow.isInward() ? ".M" : ""),
                        acts,
                        words.name(facts.subject().reporter()),
                        words.flow(flow),
                        words.name(facts.subject().partner())),
                words.text(
                        "head.appear.limits",
                        turns.size(),
                        words.money(value, facts.subject().currency()),
                        turns.getFirst().year())));
    }

    private static Optional<HeadLine> surely(BriefFacts facts, Words words) {
        if (facts.scope().surely().signum() == 0) {
            return Optional.empty();
        }
        return Optional.of(new HeadLine(
                words.text(
                        "head.surely",
                        words.money(facts.scope().surely(), facts.subject().currency()),
                        words.name(facts.subject().reporter()),
                        words.name(facts.subject().partner())),
                words.text(
                        "head.surely.limits",
                        words.money(facts.scope().possibly(), facts.subject().currency()))));
    }

    private static Optional<HeadLine> possibly(BriefFacts facts, Words words) {
        if (facts.scope().possibly().signum() == 0) {
            return Optional.empty();
        }
        return Optional.of(new HeadLine(
                words.text(
                        "head.possibly",
                        words.money(facts.scope().possibly(), facts.subject().currency()),
                        words.name(facts.subject().reporter()),
                        words.name(facts.subject().partner())),
                words.text("head.possibly.limits")));
    }

    private static HeadLine largest(BriefFacts facts, Words words) {
        FlowFacts flow = facts.flows().stream()
                .filter(one -> !one.top().isEmpty())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("lines are counted but none is ranked"));
        FlowFacts.GoodsLine good = flow.top().getFirst();
        return new HeadLine(
                words.text(
                        "head.largest",
                        good.name(),
                        words.name(facts.subject().reporter()),
                        words.flow(flow.flow()),
                        words.name(facts.subject().partner()),
                        words.money(good.value(), facts.subject().currency()),
                        words.answer(Answer.OUT_OF_SCOPE)),
                words.text("head.largest.limits"));
    }

    private static HeadLine nothingPublished(BriefFacts facts, Words words) {
        return new HeadLine(
                words.text("head.nothing", words.range(facts.subject().period())), words.text("head.nothing.limits"));
    }
}
