package org.tidewaiter.scorecard.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.tidewaiter.casebook.Verdict;

class VerdictScoreTest {
    @Test
    void ofClaimsCalledRefuted_thoseThatAre_areCounted() {
        VerdictScore score = new VerdictScore();
        score.add(Verdict.REFUTED, Verdict.REFUTED);
        score.add(Verdict.CONFIRMED, Verdict.REFUTED);
        score.add(Verdict.REFUTED, Verdict.CONFIRMED);
        score.missed(Verdict.REFUTED);
        assertThat(score.precision(Verdict.REFUTED)).isEqualTo(.5);
        assertThat(score.f1(Verdict.REFUTED)).isEqualTo(.4); // one right of two given and three wanted
        assertThat(score.precision(Verdict.CONSISTENT)).isNaN();
    }
}
