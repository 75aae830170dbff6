package org.tidewaiter.law;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Answers over the books that come with the program, as the research behind them has it. */
class PackedVerdictsTest {
    private static final Assessor ASSESSOR = Assessor.of(RuleBooks.packed());

    @ParameterizedTest
    @CsvSource({
        "2504,   KP, CN, 2023-05-01, in_scope,     2397, 6",
        "3801,   KP, CN, 2023-05-01, undetermined, 1718, 8(a)(ii)",
        "2611,   KP, CN, 2023-05-01, out_of_scope, ,",
        "261390, KP, CN, 2023-05-01, out_of_scope, ,",
        "720221, KP, CN, 2023-05-01, undetermined, 2371, 8",
        "284920, KP, CN, 2023-05-01, out_of_scope, ,",
        "6704,   KP, CN, 2023-05-01, out_of_scope, ,",
        "2701,   KP, CN, 2016-06-01, undetermined, 2270, 29",
        "2701,   KP, CN, 2017-08-20, undetermined, 2371, 8",
        "2701,   KP, CN, 2023-01-01, in_scope,     2371, 8",
        "6203,   KP, CN, 2017-12-10, undetermined, 2375, 16",
        "6203,   KP, CN, 2017-12-11, in_scope,     2375, 16",
        "8429,   CN, KP, 2023-05-01, in_scope,     2397, 7",
        "85,     CN, KP, 2023-05-01, in_scope,     2397, 7",
        "8541,   CN, KP, 2023-05-01, in_scope,     2397, 7",
        "852990, CN, KP, 2023-05-01, in_scope,     2397, 7",
        "854151, CN, KP, 2023-05-01, in_scope,     2397, 7",
        "4011,   CN, KP, 2023-05-01, out_of_scope, ,",
        "1006,   CN, KP, 2023-05-01, out_of_scope, ,",
        "720221, CN, KP, 2023-05-01, in_scope,     2397, 7",
        "2709,   CN, KP, 2023-05-01, undetermined, 2397, 4",
        "271019, CN, KP, 2023-05-01, undetermined, 2397, 5",
    })
    void goodsOnADay_haveTheAnswerOfTheResearch(
            String goods, String from, String to, String day, String answer, String act, String paragraph) {
        assertAnswer(ASSESSOR.assess(Movements.on(goods, from, to, day)), answer, act, paragraph);
    }

    @ParameterizedTest
    @CsvSource({
        "2701,   2016, undetermined, 2270, 29",
        "2701,   2017, undetermined, 2371, 8",
        "2701,   2018, in_scope,     2371, 8",
        "03,     2016, out_of_scope, ,",
        "03,     2017, undetermined, 2371, 9",
        "61,     2018, in_scope,     2375, 16",
        "61,     2023, in_scope,     2375, 16",
        "250490, 2018, undetermined, 2397, 6",
        "670420, 2023, out_of_scope, ,",
        "271600, 2023, out_of_scope, ,",
    })
    void goodsOfAYear_areUndeterminedWhereTheLawChangedInIt(
            String goods, String year, String answer, String act, String paragraph) {
        assertAnswer(ASSESSOR.assess(Movements.in(goods, "KP", "CN", year)), answer, act, paragraph);
    }

    private static void assertAnswer(Assessment assessment, String answer, String act, String paragraph) {
        assertThat(assessment.answer().code()).isEqualTo(answer);
        if (act == null) {
            assertThat(assessment.measures()).isEmpty();
        } else {
            assertThat(assessment.measures()).anySatisfy(hit -> {
                assertThat(hit.act()).contains(act);
                assertThat(hit.paragraph()).isEqualTo(paragraph);
            });
        }
    }

    @Test
    void graphiteOf2018_namesTheLastDayOfTheWindDown() {
        assertThat(ASSESSOR.assess(Movements.in("250490", "KP", "CN", "2018")).reasons())
                .anySatisfy(reason -> assertThat(reason).contains("Until 2018-01-21, a day inside 2018,"));
    }

    @Test
    void coalOf2017_printsTheDaysOnWhichTheLawChanged() {
        String reasons = String.join(
                " ", ASSESSOR.assess(Movements.in("2701", "KP", "CN", "2017")).reasons());
        assertThat(reasons).contains("in force from 2017-08-05, which falls inside 2017");
    }

    @Test
    void tungstenOre_isNamedAsNotCovered() {
        assertThat(ASSESSOR.assess(Movements.on("261100", "KP", "CN", "2023-05-01"))
                        .reasons())
                .anySatisfy(reason -> assertThat(reason).contains("Tungsten ores"));
    }

    @Test
    void soyaBeforeTheBan_saysWhenItBegan() {
        assertThat(ASSESSOR.assess(Movements.on("120110", "KP", "CN", "2017-12-21"))
                        .reasons())
                .anySatisfy(reason -> assertThat(reason)
                        .contains("S/RES/2397 (2017), paragraph 6")
                        .contains("only from 2017-12-22"));
    }

    @Test
    void goodsBetweenOtherAreas_areNotClearedForOtherRegimes() {
        Assessment assessment = ASSESSOR.assess(Movements.on("8429", "DE", "FR", "2023-05-01"));
        assertThat(assessment.answer()).isEqualTo(Answer.OUT_OF_SCOPE);
        assertThat(assessment.reasons()).singleElement().asString().endsWith("Other regimes are not looked at.");
    }
}
