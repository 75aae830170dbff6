package org.tidewaiter.brief;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.tidewaiter.analysis.CellState;
import org.tidewaiter.trade.Flow;
import org.tidewaiter.trade.Period;

/**
 * Goods that appear after a zero in the year compared with, or fall to one. {@code zeroState} says which kind of zero;
 * {@code lastBefore} is the last month with a figure before, {@code historyFrom} the first month that could show one.
 */
public record TurnFacts(
        Flow flow,
        int year,
        String code,
        String name,
        BigDecimal value,
        BigDecimal valueUsd,
        CellState zeroState,
        @Nullable Period lastBefore,
        @Nullable Period historyFrom,
        String editionNote,
        LawFacts law,
        String rowsCommand) {

    /** Lines a page prints; the rest stands in the tables of the XLSX and CSV forms. */
    public static final int LISTED = 40;
}
