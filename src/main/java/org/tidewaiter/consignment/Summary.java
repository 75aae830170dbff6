package org.tidewaiter.consignment;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * What became of a file. {@code blank} rows hold nothing and are no part of {@code rows}; {@code formulaLike} counts cells
 * of the file that begin like a formula.
 */
public record Summary(
        long rows,
        Map<State, Long> answers,
        Map<Flag, Long> flags,
        long outOfScopeWithQuestion,
        List<Sums> values,
        long blank,
        long formulaLike,
        List<String> notes,
        String law) {

    /**
     * Values of one currency, empty where the file names none: surely and possibly in scope of the rows with an answer, and
     * the value of rows without one.
     */
    public record Sums(String currency, BigDecimal surely, BigDecimal possibly, BigDecimal withoutAnswer) {}

    public long count(State state) {
        return answers.getOrDefault(state, 0L);
    }
}
