package org.tidewaiter.web.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TableFilterTest {
    private static final List<Cell> COAL =
            List.of(Cell.of("Coal, hard"), Cell.of(1684, "1\u2009684"), Cell.of("in scope"));
    private static final List<Cell> PENCIL =
            List.of(Cell.of("연필 (흑연)"), Cell.of(null, "– not published"), Cell.of("[a-z]*"));

    private static List<List<Cell>> matching(String text) {
        return TableFilter.matching(List.of(COAL, PENCIL), text);
    }

    @Test
    void everyWordMustOccur_eachInAnyCell() {
        assertThat(matching("SCOPE coal")).containsExactly(COAL);
        assertThat(matching("coal 흑연")).isEmpty();
        assertThat(matching("  ")).containsExactly(COAL, PENCIL);
    }

    @Test
    void wordsAreFoundWithinWords_asPrinted() {
        assertThat(matching("흑연")).containsExactly(PENCIL);
        assertThat(matching("1684")).containsExactly(COAL);
        assertThat(matching("not published")).containsExactly(PENCIL);
        assertThat(matching("hardin")).isEmpty();
    }

    @Test
    void signsOfPatterns_areOnlySigns() {
        assertThat(matching("[a-z]*")).containsExactly(PENCIL);
        assertThat(matching(".*")).isEmpty();
        assertThat(matching("%")).isEmpty();
    }
}
