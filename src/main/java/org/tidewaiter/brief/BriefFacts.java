package org.tidewaiter.brief;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tidewaiter.analysis.CellState;
import org.tidewaiter.law.Answer;
import org.tidewaiter.trade.Flow;

/**
 * Everything a brief says, worked out before a word of it is written: every format prints these facts and computes
 * nothing. Names of goods are in the language of the subject.
 *
 * @param articles null where no article is kept or none was asked for
 */
public record BriefFacts(
        Subject subject,
        Sourcing sourcing,
        List<FlowFacts> flows,
        ScopeFacts scope,
        List<CapFacts> caps,
        List<TurnFacts> newFromZero,
        List<TurnFacts> goneToZero,
        List<MonthlySeries> multiples,
        List<LawChange> lawChanges,
        List<GoodsTimeline> timelines,
        BasketFacts minerals,
        FindingsFacts findings,
        @Nullable ArticleFacts articles,
        List<GoodsRows> rows,
        String command) {

    public BriefFacts {
        flows = List.copyOf(flows);
        caps = List.copyOf(caps);
        newFromZero = List.copyOf(newFromZero);
        goneToZero = List.copyOf(goneToZero);
        multiples = List.copyOf(multiples);
        lawChanges = List.copyOf(lawChanges);
        timelines = List.copyOf(timelines);
        rows = List.copyOf(rows);
    }

    /** The same with what kept articles claim. */
    public BriefFacts with(@Nullable ArticleFacts claimed) {
        return new BriefFacts(
                subject,
                sourcing,
                flows,
                scope,
                caps,
                newFromZero,
                goneToZero,
                multiples,
                lawChanges,
                timelines,
                minerals,
                findings,
                claimed,
                rows,
                command);
    }

    /** Facts of one direction. */
    public Optional<FlowFacts> find(Flow flow) {
        return flows.stream().filter(facts -> facts.flow() == flow).findFirst();
    }

    /** New lines of one direction that a measure surely reaches, after a published zero, largest first. */
    public List<TurnFacts> listNewInScope(Flow flow) {
        return newFromZero.stream()
                .filter(turn -> turn.flow() == flow
                        && turn.zeroState() == CellState.REPORTED_ZERO
                        && turn.law().answer() == Answer.IN_SCOPE)
                .toList();
    }

    /** Goods with rows in the appendix: a number about any other good has no place to lead to. */
    public boolean hasRows(Flow flow, String code) {
        return rows.stream()
                .anyMatch(goods -> goods.flow() == flow && goods.code().equals(code));
    }
}
