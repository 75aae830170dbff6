package org.tidewaiter.casebook.weigh;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tidewaiter.casebook.Verdict;

class WeighTest {

    @Test
    void aSourceHasNoLetterBeforeTenSettledClaims() {
        assertThat(new TrackRecord(9, 0).letter()).isEqualTo('F');
        assertThat(new TrackRecord(10, 0).letter()).isEqualTo('A');
        assertThat(new TrackRecord(9, 1).letter()).isEqualTo('B');
        assertThat(new TrackRecord(7, 3).letter()).isEqualTo('C');
        assertThat(new TrackRecord(5, 5).letter()).isEqualTo('D');
        assertThat(new TrackRecord(2, 8).letter()).isEqualTo('E');
    }

    @Test
    void whatSettlesNothingLeavesTheRecordAsItIs() {
        assertThat(TrackRecord.NONE.with(Verdict.NOT_CHECKABLE)).isEqualTo(TrackRecord.NONE);
        assertThat(TrackRecord.NONE.with(Verdict.CONFIRMED).with(Verdict.REFUTED))
                .isEqualTo(new TrackRecord(1, 1));
    }

    @Test
    void theNumberFollowsFromSupportAlone() {
        assertThat(Credibility.of(Verdict.NOT_CHECKABLE, 1).number()).isEqualTo(3);
        assertThat(Credibility.of(Verdict.NOT_CHECKABLE, 2).number()).isEqualTo(1);
        assertThat(Credibility.of(Verdict.REFUTED, 5).number()).isEqualTo(5);
        assertThat(Credibility.of(Verdict.OUT_OF_SCOPE, 1).number()).isEqualTo(6);
    }

    @Test
    void chancesHaveTheWordsOfTheDirective() {
        assertThat(Likelihood.of(0.5).words()).isEqualTo("roughly even chance");
        assertThat(Likelihood.of(0.8).words()).isEqualTo("very likely");
        assertThat(Likelihood.of(0.999).words()).isEqualTo("almost certain");
        assertThatThrownBy(() -> Likelihood.of(1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aSentenceSaysLikelihoodOrConfidenceNotBoth() {
        String mixed = "We judge with high confidence that it is very likely barter.";
        assertThat(Wording.mixed(List.of(mixed, "It is likely barter.", "Confidence in this is low.")))
                .containsExactly(mixed);
    }

    @Test
    void noSingleOriginDecides() {
        assertThat(Pooling.after(0.5, List.of(1e9))).isCloseTo(10 / 11.0, within(1e-12));
        assertThat(Pooling.after(0.3, List.of())).isCloseTo(0.3, within(1e-12));
        assertThat(Pooling.after(0.5, Collections.nCopies(2, 2.0))).isCloseTo(0.8, within(1e-12));
    }
}
