package org.tidewaiter.brief;

import java.math.BigDecimal;
import java.util.List;
import org.tidewaiter.law.Answer;
import org.tidewaiter.trade.Flow;

/**
 * Value in scope over both directions: surely, and possibly at most. {@code gap} holds the largest lines between the
 * two. A line that two paragraphs reach stands under both, so paragraphs are not to be added up.
 */
public record ScopeFacts(
        BigDecimal surely,
        BigDecimal possibly,
        BigDecimal surelyUsd,
        BigDecimal possiblyUsd,
        List<Tally> tallies,
        List<ScopedGoods> gap,
        List<ParagraphFacts> paragraphs) {

    /** Sum of one answer in one direction. */
    public record Tally(Flow flow, Answer answer, long lines, BigDecimal value, BigDecimal valueUsd) {}

    /** One good under a paragraph, over all its months. */
    public record ScopedGoods(
            Flow flow,
            String code,
            String name,
            Answer answer,
            BigDecimal surely,
            BigDecimal possibly,
            BigDecimal possiblyUsd,
            String why) {}

    /** Everything one paragraph reaches in one direction. {@code unlisted} counts the goods beyond those printed. */
    public record ParagraphFacts(
            String act,
            String paragraph,
            Flow flow,
            long lines,
            BigDecimal surely,
            BigDecimal possibly,
            BigDecimal surelyUsd,
            BigDecimal possiblyUsd,
            List<ScopedGoods> goods,
            int unlisted,
            List<LawFacts.MeasureFacts> measures) {
        public ParagraphFacts {
            goods = List.copyOf(goods);
            measures = List.copyOf(measures);
        }
    }

    public ScopeFacts {
        tallies = List.copyOf(tallies);
        gap = List.copyOf(gap);
        paragraphs = List.copyOf(paragraphs);
    }
}
