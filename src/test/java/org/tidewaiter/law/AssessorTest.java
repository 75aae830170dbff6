package org.tidewaiter.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tidewaiter.trade.HsRevision.HS2012;
import static org.tidewaiter.trade.HsRevision.HS2017;
import static org.tidewaiter.trade.HsRevision.HS2022;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.tidewaiter.trade.Areas;

class AssessorTest {
    private static final String WIND_DOWN = """
            conditions:
              - {type: wind-down, until: 2017-07-15, says: Older contracts could run out., asks: "When was it signed?", verified: true}
            """;
    private static final String QUOTA = """
            conditions:
              - {type: quota, says: One cap for all., window: calendar-year, shared_by: all-states, amounts: [{amount: 500000, unit: barrel}], verified: true}
            """;

    private static Answer on(Assessor assessor, String goods, String day) {
        return assessor.assess(Movements.on(goods, HS2017, "KP", "CN", day)).answer();
    }

    @Test
    void firstDay_isInScopeAndTheDayBeforeIsNot() {
        Assessor assessor = Books.assessor(Books.prohibition("m", "2504"));
        assertThat(on(assessor, "250490", "2017-06-14")).isEqualTo(Answer.OUT_OF_SCOPE);
        assertThat(on(assessor, "250490", "2017-06-15")).isEqualTo(Answer.IN_SCOPE);
    }

    @Test
    void lastDay_isInScopeAndTheDayAfterIsNot() {
        Assessor assessor = Books.assessor(
                Books.measure("m", "whole", "certain", "KP", "any", "2017-06-15", "valid_to: 2017-06-20\n", "2504"));
        assertThat(on(assessor, "250490", "2017-06-20")).isEqualTo(Answer.IN_SCOPE);
        assertThat(on(assessor, "250490", "2017-06-21")).isEqualTo(Answer.OUT_OF_SCOPE);
    }

    @Test
    void windDown_keepsUndeterminedThroughItsLastDay() {
        Assessor assessor =
                Books.assessor(Books.measure("m", "whole", "certain", "KP", "any", "2017-06-15", WIND_DOWN, "2504"));
        assertThat(on(assessor, "250490", "2017-07-15")).isEqualTo(Answer.UNDETERMINED);
        assertThat(on(assessor, "250490", "2017-07-16")).isEqualTo(Answer.IN_SCOPE);
    }

    @Test
    void openCondition_isMarkedAndItsQuestionAsked() {
        Assessor assessor =
                Books.assessor(Books.measure("m", "whole", "certain", "KP", "any", "2017-06-15", WIND_DOWN, "2504"));
        Assessment assessment = assessor.assess(Movements.on("250490", HS2017, "KP", "CN", "2017-07-01"));
        assertThat(assessment.measures().getFirst().conditions().getFirst().open())
                .isTrue();
        assertThat(assessment.reasons())
                .containsExactly(
                        "Undetermined: one measure could apply, and the facts given do not settle it.",
                        "Could be in scope of TEST (test), paragraph 8: States must not buy m. Until 2017-07-15 older"
                                + " contracts could still be performed: Older contracts could run out. When was it signed?");
    }

    @Test
    void sharedQuota_isNeverInScope() {
        Assessor assessor =
                Books.assessor(Books.measure("m", "whole", "certain", "any", "KP", "2017-06-15", QUOTA, "2710"));
        Assessment assessment = assessor.assess(Movements.on("271019", HS2017, "CN", "KP", "2023-01-01"));
        assertThat(assessment.answer()).isEqualTo(Answer.UNDETERMINED);
        assertThat(assessment.reasons().getLast()).contains("capped at 500,000 barrels for all States together");
    }

    @Test
    void monthAcrossTheFirstDay_isUndeterminedAndNamesIt() {
        Assessor assessor = Books.assessor(Books.prohibition("m", "2504"));
        Assessment assessment = assessor.assess(Movements.in("250490", "KP", "CN", "2017-06"));
        assertThat(assessment.answer()).isEqualTo(Answer.UNDETERMINED);
        assertThat(assessment.reasons().getLast()).endsWith("in force from 2017-06-15, which falls inside 2017-06.");
    }

    @Test
    void measureThatTakesOverTheNextDay_leavesNoGap() {
        Assessor assessor = Books.assessor(
                Books.measure("old", "whole", "certain", "KP", "any", "2017-01-01", "valid_to: 2017-06-20\n", "2504"),
                Books.measure("new", "whole", "certain", "KP", "any", "2017-06-21", "", "2504"));
        Assessment assessment = assessor.assess(Movements.in("250490", "KP", "CN", "2017-06"));
        assertThat(assessment.answer()).isEqualTo(Answer.IN_SCOPE);
        assertThat(assessment.reasons().getFirst()).startsWith("In scope: several measures together");
    }

    @Test
    void partOfACode_isUndetermined() {
        Assessor assessor =
                Books.assessor(Books.measure("m", "part", "possible", "KP", "any", "2017-06-15", "", "2504"));
        assertThat(on(assessor, "250490", "2018-01-01")).isEqualTo(Answer.UNDETERMINED);
    }

    @Test
    void disputedReading_isUndeterminedAndNamesTheLayer() {
        Assessor assessor =
                Books.assessor(Books.measure("m", "whole", "disputed", "KP", "any", "2017-06-15", "", "2504"));
        Assessment assessment = assessor.assess(Movements.on("2504", HS2017, "KP", "CN", "2018-01-01"));
        assertThat(assessment.answer()).isEqualTo(Answer.UNDETERMINED);
        assertThat(assessment.reasons().getLast()).contains("The reading is disputed: the paragraph itself.");
    }

    @Test
    void wrongDirection_isOutOfScopeAndSaysSo() {
        Assessor assessor = Books.assessor(Books.prohibition("m", "2504"));
        Assessment assessment = assessor.assess(Movements.on("2504", HS2017, "CN", "KP", "2018-01-01"));
        assertThat(assessment.answer()).isEqualTo(Answer.OUT_OF_SCOPE);
        assertThat(assessment.reasons()).hasSize(1);
    }

    @Test
    void excludedArea_isNotReached() {
        Assessor assessor = Books.assessor(
                Books.measure("m", "whole", "certain", "KP", "any", "2017-06-15", "excluded_areas: [CN]\n", "2504"));
        assertThat(on(assessor, "2504", "2018-01-01")).isEqualTo(Answer.OUT_OF_SCOPE);
        assertThat(assessor.assess(Movements.on("2504", HS2017, "KP", "RU", "2018-01-01"))
                        .answer())
                .isEqualTo(Answer.IN_SCOPE);
    }

    @Test
    void areaThatCouldHideTheOneMeant_isUndetermined() {
        Assessor assessor = Books.assessor(Books.prohibition("m", "2504"));
        assertThat(assessor.assess(Movements.on("2504", HS2017, "899", "CN", "2018-01-01"))
                        .answer())
                .isEqualTo(Answer.UNDETERMINED);
    }

    @Test
    void areaThatCouldBeTheExcludedOne_isUndetermined() {
        Assessor assessor = Books.assessor(
                Books.measure("m", "whole", "certain", "KP", "any", "2017-06-15", "excluded_areas: [CN]\n", "2504"));
        assertThat(assessor.assess(Movements.on("2504", HS2017, "KP", "899", "2018-01-01"))
                        .answer())
                .isEqualTo(Answer.UNDETERMINED);
        assertThat(assessor.assess(Movements.on("2504", HS2017, "KP", "0", "2018-01-01"))
                        .answer())
                .isEqualTo(Answer.UNDETERMINED);
    }

    @Test
    void goodsThatStayInOneArea_areOutOfScope() {
        Assessor assessor = Books.assessor(Books.prohibition("m", "2504"));
        assertThat(assessor.assess(Movements.on("2504", HS2017, "KP", "KP", "2018-01-01"))
                        .answer())
                .isEqualTo(Answer.OUT_OF_SCOPE);
    }

    @Test
    void headingWiderThanTheMeasure_isUndeterminedWithTheShare() {
        Assessor assessor = Books.assessor(Books.prohibition("m", "250490"));
        Assessment assessment = assessor.assess(Movements.on("2504", HS2017, "KP", "CN", "2018-01-01"));
        assertThat(assessment.answer()).isEqualTo(Answer.UNDETERMINED);
        assertThat(assessment.reasons().getLast()).contains("covers 1 of its 2 subheadings (250490)");
    }

    @Test
    void nationalDigits_areLeftAside() {
        Assessor assessor = Books.assessor(Books.prohibition("m", "250490"));
        assertThat(on(assessor, "2504900010", "2018-01-01")).isEqualTo(Answer.IN_SCOPE);
    }

    @Test
    void neighbouringCode_isOutOfScope() {
        Assessor assessor = Books.assessor(Books.prohibition("m", "250490"));
        assertThat(on(assessor, "250410", "2018-01-01")).isEqualTo(Answer.OUT_OF_SCOPE);
    }

    @Test
    void codeRenumberedInAnotherEdition_isFollowed() {
        // 030214 of HS 2017 (Atlantic salmon) is the same in 2012; 0302 as a whole stays within its chapter.
        Assessor assessor = Books.assessor(Books.prohibition("m", "03"));
        assertThat(assessor.assess(Movements.on("0302", HS2012, "KP", "CN", "2018-01-01"))
                        .answer())
                .isEqualTo(Answer.IN_SCOPE);
        assertThat(assessor.assess(Movements.on("0302", HS2022, "KP", "CN", "2023-01-01"))
                        .answer())
                .isEqualTo(Answer.IN_SCOPE);
    }

    @Test
    void codeSplitBetweenEditions_isUndeterminedWithTheShare() {
        // Drones of HS 2022 (8806) were aircraft, cameras and more in HS 2017.
        Assessor assessor = Books.assessor(Books.prohibition("m", "8802"));
        Assessment assessment = assessor.assess(Movements.on("880621", HS2022, "KP", "CN", "2023-01-01"));
        assertThat(assessment.answer()).isEqualTo(Answer.UNDETERMINED);
        assertThat(assessment.reasons().getLast())
                .contains("880621 of HS2022 was split between editions")
                .contains("codes (8802");
    }

    @Test
    void codeOfNoEdition_isReadByItsHeadingAndNeverInScope() {
        Assessor assessor = Books.assessor(Books.prohibition("m", "2504"));
        Assessment assessment = assessor.assess(Movements.on("250499", HS2017, "KP", "CN", "2018-01-01"));
        assertThat(assessment.answer()).isEqualTo(Answer.UNDETERMINED);
        assertThat(assessment.reasons().getLast())
                .contains("250499 is unknown in HS2017 and every other edition; only 2504 above it");
    }

    @Test
    void unnamedGoods_areUndeterminedWhereAnyMeasureReaches() {
        Assessor assessor = Books.assessor(Books.prohibition("m", "2504"));
        Areas areas = Areas.packed();
        LocalDate day = LocalDate.of(2018, 1, 1);
        assertThat(assessor.assess(Movement.on(null, areas.parse("KP"), areas.parse("CN"), day))
                        .answer())
                .isEqualTo(Answer.UNDETERMINED);
        assertThat(assessor.assess(Movement.on(null, areas.parse("CN"), areas.parse("KP"), day))
                        .answer())
                .isEqualTo(Answer.OUT_OF_SCOPE);
        assertThat(on(assessor, "999999", "2018-01-01")).isEqualTo(Answer.UNDETERMINED);
    }

    @Test
    void measureNeverInForce_isSkipped() {
        Assessor assessor = Books.assessor(Books.measure(
                "m",
                "whole",
                "certain",
                "KP",
                "any",
                "2017-06-15",
                "never_in_force: true\nreplaced_by: {measure: n, on: 2017-06-15}\n",
                "2504"));
        assertThat(on(assessor, "2504", "2018-01-01")).isEqualTo(Answer.OUT_OF_SCOPE);
    }

    @Test
    void strongestMeasure_comesFirst() {
        Assessor assessor = Books.assessor(
                Books.measure("soft", "part", "possible", "KP", "any", "2017-06-15", "", "2504"),
                Books.prohibition("plain", "25"));
        Assessment assessment = assessor.assess(Movements.on("2504", HS2017, "KP", "CN", "2018-01-01"));
        assertThat(assessment.answer()).isEqualTo(Answer.IN_SCOPE);
        assertThat(assessment.measures()).extracting(MeasureHit::measureId).containsExactly("plain", "soft");
        assertThat(assessment.reasons().getLast()).startsWith("Could be in scope of more: ");
    }

    @Test
    void changeDays_areThoseOnWhichAnAnswerChanges() {
        Assessor assessor =
                Books.assessor(Books.measure("m", "whole", "certain", "KP", "any", "2017-06-15", WIND_DOWN, "2504"));
        Areas areas = Areas.packed();
        assertThat(assessor.listChangeDays(areas.parse("KP"), areas.parse("CN")))
                .containsExactly(LocalDate.of(2017, 6, 15), LocalDate.of(2017, 7, 16));
        assertThat(assessor.listChangeDays(areas.parse("CN"), areas.parse("KP")))
                .isEmpty();
        assertThat(assessor.isRestricted(areas.parse("KP"), areas.parse("CN"))).isTrue();
        assertThat(assessor.isRestricted(areas.parse("CN"), areas.parse("KP"))).isFalse();
    }
}
