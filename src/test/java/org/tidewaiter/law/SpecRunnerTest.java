package org.tidewaiter.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SpecRunnerTest {

    @Test
    void packedBooks_giveTheAnswersOfTheirExamples() {
        SpecRunner.Report report = SpecRunner.run(Optional.empty());
        assertThat(report.problems()).isEmpty();
        assertThat(report.differences()).isEmpty();
        assertThat(report.cases()).isGreaterThan(500); // nine books with some sixty examples each
    }

    @Test
    void exampleWithAnotherAnswer_isADifferenceWithItsPlace() {
        SpecRunner.Report report =
                SpecRunner.run(Map.of("b.yml", Books.text(Books.prohibition("m", "2504"))), Map.of("b.spec.yml", """
                        book: test
                        cases:
                          - {name: wrong, goods: "2504", revision: HS2017, from: KP, to: CN, on: 2018-01-01, expect: out_of_scope}
                        """));
        assertThat(report.isClean()).isFalse();
        assertThat(report.byBook()).containsExactly(new SpecRunner.BookResult("test", "TEST (test)", 1, 0));
        assertThat(report.differences()).singleElement().satisfies(difference -> {
            assertThat(difference.place()).isEqualTo("b.spec.yml:3");
            assertThat(difference.given()).isEqualTo(Answer.IN_SCOPE);
        });
    }

    @Test
    void doubtsAndMeasuresNotToBeNamed_areHeldAgainstTheAnswer() {
        String book = Books.text(Books.measure("m", "part", "disputed", "KP", "any", "2017-06-15", "", "2504"));
        SpecRunner.Report report = SpecRunner.run(Map.of("b.yml", book), Map.of("b.spec.yml", """
                        book: test
                        cases:
                          - {name: right, goods: "2504", revision: HS2017, from: KP, to: CN, on: 2018-01-01, expect: undetermined, measure: m, doubts: [disputed, part]}
                          - {name: too few, goods: "2504", revision: HS2017, from: KP, to: CN, on: 2018-01-01, expect: undetermined, measure: m, doubts: [part]}
                          - {name: named, goods: "2504", revision: HS2017, from: KP, to: CN, on: 2018-01-01, expect: undetermined, not_measure: m}
                        """));
        assertThat(report.differences())
                .extracting(
                        SpecRunner.Difference::name,
                        difference -> difference.faults().getFirst())
                .containsExactly(
                        tuple("too few", "the doubts of m are disputed, part, expected part"),
                        tuple("named", "m is named and should not be"));
    }

    @Test
    void bookWithoutExamples_isAProblem() {
        SpecRunner.Report report =
                SpecRunner.run(Map.of("b.yml", Books.text(Books.prohibition("m", "2504"))), Map.of());
        assertThat(report.problems())
                .singleElement()
                .asString()
                .contains("b.yml")
                .contains("no examples");
    }

    @Test
    void brokenBook_doesNotStopTheOthers() {
        SpecRunner.Report report = SpecRunner.run(
                Map.of("a.yml", "act: [", "b.yml", Books.text(Books.prohibition("m", "2504"))),
                Map.of("b.spec.yml", """
                        book: test
                        cases:
                          - {name: right, goods: "2504", revision: HS2017, from: KP, to: CN, on: 2018-01-01, expect: in_scope}
                        """));
        assertThat(report.cases()).isEqualTo(1);
        assertThat(report.differences()).isEmpty();
        assertThat(report.problems()).singleElement().asString().startsWith("a.yml:");
    }
}
