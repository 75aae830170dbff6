package org.tidewaiter.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.Test;

class GoldScoreTest {
    private static final RuleBooks BOOKS = Books.of(Books.named(
                    "un",
                    Books.prohibition("m", "2504"),
                    Books.measure("p", "part", "possible", "KP", "any", "2017-06-15", "", "2601"))
            .replace("regime: test", "regime: dprk"));

    private static GoldReport score(String... rows) {
        String text = String.join(",", GoldCases.COLUMNS) + "\n" + String.join("\n", rows) + "\n";
        return GoldScore.of(BOOKS, GoldCases.read("gold.csv", new StringReader(text)));
    }

    @Test
    void rightAnswerAndCitation_isRight() {
        GoldReport report = score("a,dprk-un,KP,CN,250410,HS2017,2018-06-15,in_scope,TEST (un),8,text,why,,");
        assertThat(report.all()).isEqualTo(new GoldReport.Tally("all", 1, 0, 1, 1));
        assertThat(report.misses()).isEmpty();
    }

    @Test
    void rightAnswerOfAnotherParagraph_isAMissThatSaysSo() {
        GoldReport report = score("a,dprk-un,KP,CN,250410,HS2017,2018-06-15,in_scope,TEST (un),80,text,why,,");
        assertThat(report.misses()).singleElement().satisfies(miss -> {
            assertThat(miss.answerRight()).isTrue();
            assertThat(miss.restsOn()).containsExactly("TEST (un), paragraph 8, basis text, in scope");
        });
    }

    @Test
    void rightAnswerOfAnotherBasis_isAMiss() {
        assertThat(score("a,dprk-un,KP,CN,250410,HS2017,2018-06-15,in_scope,TEST (un),8,ours,why,,")
                        .misses())
                .hasSize(1);
    }

    @Test
    void caseWithoutCitation_isJudgedByItsAnswer() {
        assertThat(score("a,dprk-un,KP,CN,250410,HS2017,2018-06-15,in_scope,,,ours,why,,")
                        .misses())
                .isEmpty();
    }

    @Test
    void otherAnswer_isAMiss() {
        GoldReport report = score("a,dprk-un,KP,CN,250410,HS2017,2017-06-14,in_scope,TEST (un),8,text,why,,");
        assertThat(report.misses()).singleElement().satisfies(miss -> {
            assertThat(miss.answerRight()).isFalse();
            assertThat(miss.got()).isEqualTo(Answer.OUT_OF_SCOPE);
            assertThat(miss.byPrefix()).isEqualTo(Answer.OUT_OF_SCOPE);
        });
    }

    @Test
    void layerWithoutABook_isCountedApartAndNeverRight() {
        GoldReport report = score("a,dprk-eu,KP,CN,250410,HS2017,2018-06-15,out_of_scope,,,none,why,,");
        assertThat(report.all()).isEqualTo(new GoldReport.Tally("all", 1, 1, 0, 0));
        assertThat(report.all().scored()).isZero();
        assertThat(report.misses()).isEmpty();
    }

    @Test
    void partOfACode_isBeyondPrefixMatching() {
        GoldReport report = score(
                "a,dprk-un,KP,CN,260111,HS2017,2018-06-15,undetermined,TEST (un),8,text,why,,",
                "b,dprk-un,KP,CN,26,HS2017,2018-06-15,undetermined,TEST (un),8,text,why,,");
        assertThat(report.all()).isEqualTo(new GoldReport.Tally("all", 2, 0, 2, 0));
        assertThat(report.firm().cases()).isZero();
    }

    @Test
    void groups_areCountedByRegimeAndBasis() {
        GoldReport report = score(
                "a,dprk-un,KP,CN,250410,HS2017,2018-06-15,in_scope,,,text,why,,",
                "b,dprk-un,CN,KP,250410,HS2017,2018-06-15,out_of_scope,,,none,why,,",
                "c,dprk-un,KP,CN,260111,HS2017,2018-06-15,undetermined,,,national,why,,");
        assertThat(report.byRegime()).isEqualTo(List.of(new GoldReport.Tally("dprk-un", 3, 0, 3, 2)));
        assertThat(report.byBasis()).extracting(GoldReport.Tally::group).containsExactly("national", "none", "text");
        assertThat(report.textBased().cases()).isEqualTo(2);
    }
}
