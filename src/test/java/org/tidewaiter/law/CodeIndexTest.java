package org.tidewaiter.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CodeIndexTest {
    private static CodeIndex index() {
        CodeIndex index = new CodeIndex();
        index.add(0, List.of("72"));
        index.add(1, List.of("7202", "7203"));
        index.add(2, List.of("720221"));
        return index;
    }

    @Test
    void codeUnderAllOfThem_findsChapterHeadingAndSubheading() {
        assertThat(index().find("720221").stream()).containsExactly(0, 1, 2);
    }

    @Test
    void codeBesideThem_findsOnlyWhatStandsAbove() {
        assertThat(index().find("720410").stream()).containsExactly(0);
        assertThat(index().find("730110").stream()).isEmpty();
    }

    @Test
    void changedAnswer_leavesTheIndexAlone() {
        CodeIndex index = index();
        index.find("720221").clear();
        assertThat(index.find("720221").cardinality()).isEqualTo(3);
    }
}
