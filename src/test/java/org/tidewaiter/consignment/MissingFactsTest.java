package org.tidewaiter.consignment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Fewer facts never make an answer firmer. */
class MissingFactsTest {

    @Test
    void words_giveFiveCodesAtMostAndNoAnswer() {
        RowResult row = Screened.row("|ferrosilicon|KP|CN||||2023-05-01|100|");
        assertThat(row.state()).isEqualTo(State.NEEDS_CODE);
        assertThat(row.candidates()).isNotEmpty().hasSizeLessThanOrEqualTo(5);
        assertThat(row.interval()).isEqualTo(new Interval(java.math.BigDecimal.ZERO, new java.math.BigDecimal("100")));
    }

    @Test
    void candidatesThatAgree_areSaidToAgreeAndDecideNothing() {
        RowResult row = Screened.row("|natural graphite|KP|CN||||2023-05-01|100|");
        assertThat(row.reasons().getLast()).contains("are in scope, which decides nothing");
        assertThat(row.state()).isEqualTo(State.NEEDS_CODE);
    }

    @Test
    void noDate_printsTheDaysOnWhichTheAnswerChanges() {
        assertThat(Screened.row("250410||KP|CN||||||").reasons().getFirst())
                .contains("out of scope until 2017-12-21; undetermined from 2017-12-22 until 2018-01-21;"
                        + " in scope from 2018-01-22 on");
    }

    @Test
    void wayNoBookSpeaksOf_needsNeitherCodeNorDate() {
        assertThat(Screened.row("|toys|CN|JP||||||").state()).isEqualTo(State.OUT_OF_SCOPE);
    }

    @Test
    void eitherDayWithTheSameAnswer_isThatAnswer() {
        RowResult row = Screened.row("250410||KP|CN||||03/04/2019||");
        assertThat(row.state()).isEqualTo(State.IN_SCOPE);
        assertThat(row.has(Flag.DATE_AMBIGUOUS)).isTrue();
    }

    @Test
    void contradictingWords_bringTheCodesTheyMean() {
        assertThat(Screened.row("3801|natural graphite|KP|CN||||2023-05-01||").candidates())
                .extracting(Candidate::hs)
                .contains("2504");
    }

    @Test
    void ambiguousKorea_showsBothWays() {
        assertThat(Screened.row("250410||Korea|CN||||2023-05-01||").reasons().getFirst())
                .contains("KP to CN in scope; KR to CN out of scope");
    }
}
