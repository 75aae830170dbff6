package org.tidewaiter.analysis;

import java.math.BigDecimal;
import java.util.List;
import org.tidewaiter.law.Answer;
import org.tidewaiter.trade.Area;
import org.tidewaiter.trade.Flow;

/**
 * All lines of a slice held against the law: what is in scope by act and paragraph, surely and possibly. {@code lines}
 * may hold only the weightiest of the {@code lineCount}: in scope first, each by value, those without value last.
 */
public record Screening(
        String currency,
        List<Tally> byAnswer,
        List<Paragraph> byParagraph,
        List<ByReporter> byReporter,
        long lineCount,
        long linesWithoutValue,
        List<ScreenedLine> lines,
        Provenance provenance) {

    /** Sum of one answer in one flow. */
    public record Tally(Flow flow, Answer answer, long lines, BigDecimal value, BigDecimal valueUsd) {}

    /**
     * Value that one paragraph reaches in one flow; those of the United Nations come first. A line reached by two paragraphs counts in both, so these are not to
     * be added up; the interval over everything is in {@link #byAnswer}.
     */
    public record Paragraph(
            String authority,
            String act,
            String paragraph,
            Flow flow,
            long lines,
            BigDecimal surely,
            BigDecimal possibly,
            BigDecimal surelyUsd,
            BigDecimal possiblyUsd,
            List<String> codes) {}

    /** Value in scope by who reported it. */
    public record ByReporter(
            Area reporter, Flow flow, long lines, BigDecimal surelyUsd, BigDecimal possiblyUsd, BigDecimal valueUsd) {}

    public Screening {
        byAnswer = List.copyOf(byAnswer);
        byParagraph = List.copyOf(byParagraph);
        byReporter = List.copyOf(byReporter);
        lines = List.copyOf(lines);
    }

    /** The same sums with other words beside the listed lines. */
    Screening withLines(List<ScreenedLine> others) {
        return new Screening(
                currency, byAnswer, byParagraph, byReporter, lineCount, linesWithoutValue, others, provenance);
    }

    /** Sum of the lines with an answer in a flow, zero where there is none. */
    public BigDecimal value(Flow flow, Answer answer) {
        return byAnswer.stream()
                .filter(tally -> tally.flow() == flow && tally.answer() == answer)
                .map(Tally::value)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
