package org.tidewaiter.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tidewaiter.trade.HsRevision.HS2017;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tidewaiter.trade.AppException;

/** A fact that was not read never gives a firm answer. */
class VerificationTest {
    private static String measure(String more) {
        return Books.measure("m", "whole", "certain", "KP", "any", "2017-06-15", more, "2504");
    }

    private static Assessment on(String more, String day) {
        return Books.assessor(measure(more)).assess(Movements.on("250490", HS2017, "KP", "CN", day));
    }

    @Test
    void unverifiedMeasure_isUndeterminedAndSaysWhichFact() {
        Assessment assessment = on("verified: false\nunverified: the annex with its codes\n", "2023-01-01");
        assertThat(assessment.answer()).isEqualTo(Answer.UNDETERMINED);
        assertThat(assessment.reasons()).last().asString().endsWith("Not verified: the annex with its codes.");
        assertThat(assessment.measures().getFirst().verified()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "2017-06-14, OUT_OF_SCOPE",
        "2017-06-15, UNDETERMINED",
        "2018-02-28, UNDETERMINED",
        "2018-03-01, IN_SCOPE",
    })
    void firstDayThatWasNotRead_isOpenUntilTheDayItIsKnownBy(String day, Answer answer) {
        assertThat(on("in_force_by: 2018-03-01\n", day).answer()).isEqualTo(answer);
    }

    @ParameterizedTest
    @CsvSource({"2024-12-31, IN_SCOPE", "2025-01-01, UNDETERMINED"})
    void endThatWasNotVerified_isOpenAfterTheLastKnownDay(String day, Answer answer) {
        Assessment assessment = on("verified_until: 2024-12-31\n", day);
        assertThat(assessment.answer()).isEqualTo(answer);
        assertThat(assessment.measures().getFirst().validity())
                .isEqualTo("from 2017-06-15; whether after 2024-12-31 was not verified");
    }

    @Test
    void monthThatHoldsTheKnownDay_isUndetermined() {
        Assessor assessor = Books.assessor(measure("in_force_by: 2018-03-15\n"));
        assertThat(assessor.assess(Movements.in("250490", "KP", "CN", "2018-03"))
                        .answer())
                .isEqualTo(Answer.UNDETERMINED);
        assertThat(assessor.assess(Movements.in("250490", "KP", "CN", "2018-04"))
                        .answer())
                .isEqualTo(Answer.IN_SCOPE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "verified: false | 'verified: false' with 'unverified'",
                "unverified: the number | 'verified: false' with 'unverified'",
                "in_force_by: 2017-06-14 | lies before valid_from 2017-06-15",
                "verified_until: 2017-06-14 | lies before 2017-06-15",
                "tier: x | belongs to measures of type due-diligence only",
            })
    void contradiction_isRefused(String more, String message) {
        assertThatThrownBy(() -> Books.of(Books.text(measure(more + "\n"))))
                .isInstanceOf(AppException.class)
                .hasMessageContaining(message);
    }
}
