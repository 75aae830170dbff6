package org.tidewaiter.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.tidewaiter.trade.AppException;

class GoldCasesTest {
    private static final Set<String> TIERS = Set.of("1", "2", "3.A", "3.B", "4.A", "4.B");
    private static final String HEADER = String.join(",", GoldCases.COLUMNS) + "\n";
    private final List<GoldCase> cases = GoldCases.packed();

    private static List<GoldCase> read(String row) {
        return GoldCases.read("gold.csv", new StringReader(HEADER + row + "\n"));
    }

    @Test
    void file_isSortedByIdsOfItsOwn() {
        assertThat(cases)
                .extracting(GoldCase::id)
                .isSortedAccordingTo(Comparator.naturalOrder())
                .doesNotHaveDuplicates();
    }

    @Test
    void noQuestion_isAskedTwice() {
        assertThat(cases)
                .extracting(gold -> gold.layer() + " " + gold.question())
                .doesNotHaveDuplicates();
    }

    @Test
    void file_isLargeEnough() {
        assertThat(cases).hasSizeGreaterThanOrEqualTo(600);
        assertThat(cases).filteredOn(gold -> gold.layer() == GoldLayer.DPRK_UN).hasSizeGreaterThanOrEqualTo(420);
        assertThat(cases).filteredOn(GoldCase::isTextBased).hasSizeGreaterThanOrEqualTo(250);
        assertThat(cases.stream().map(GoldCase::layer).collect(Collectors.toSet()))
                .containsExactlyInAnyOrder(GoldLayer.values());
    }

    @Test
    void outOfScope_hasNoBasisAndNoCitation() {
        assertThat(cases).allSatisfy(gold -> {
            assertThat(gold.basis() == null).isEqualTo(gold.answer() == Answer.OUT_OF_SCOPE);
            assertThat(gold.act().isEmpty()).isEqualTo(gold.paragraph().isEmpty());
            assertThat(gold.basis() != null || gold.act().isEmpty()).isTrue();
        });
    }

    @Test
    void unCases_citeActsOfTheBooks() {
        Set<String> acts = RuleBooks.packed().books().stream()
                .map(book -> book.act().number())
                .collect(Collectors.toSet());
        assertThat(cases)
                .filteredOn(gold -> gold.layer() == GoldLayer.DPRK_UN && gold.basis() != null)
                .allSatisfy(gold -> assertThat(acts).contains(gold.act()));
    }

    @Test
    void flags_areTiersOfAListThatBarsNothing() {
        assertThat(cases)
                .filteredOn(gold -> !gold.flag().isEmpty())
                .isNotEmpty()
                .allSatisfy(gold -> {
                    assertThat(gold.layer()).isEqualTo(GoldLayer.G7_CHPL);
                    assertThat(gold.answer()).isEqualTo(Answer.OUT_OF_SCOPE);
                    assertThat(TIERS).contains(gold.flag());
                });
    }

    @Test
    void textBasedCases_areAllRightWhereTheBooksAreLoaded() {
        GoldReport report = GoldScore.of(RuleBooks.packed(), cases);
        report.byRegime().forEach(tally -> System.out.println("gold " + tally));
        report.byBasis().forEach(tally -> System.out.println("gold " + tally));
        assertThat(report.misses())
                .filteredOn(
                        miss -> Set.of("none", "text").contains(miss.expected().basis()))
                .isEmpty();
        assertThat(report.textBased().right())
                .isEqualTo(report.textBased().scored())
                .isGreaterThan(250);
        assertThat(report.all().right()).isGreaterThan(report.all().byPrefix());
    }

    @Test
    void goodRow_isRead() {
        assertThat(read("a,dprk-un,KP,CN,2504,HS2017,2018-06-15,in_scope,ACT,6,text,why,,"))
                .singleElement()
                .satisfies(gold -> {
                    assertThat(gold.question()).isEqualTo("2504 (HS2017) from KP to CN on 2018-06-15");
                    assertThat(gold.isTextBased()).isTrue();
                });
    }

    @Test
    void codeOfAnotherEdition_isRefusedWithItsLine() {
        assertThatThrownBy(() -> read("a,dprk-un,KP,CN,880730,HS2017,2018-06-15,in_scope,ACT,7,text,why,,"))
                .isInstanceOf(AppException.class)
                .hasMessage("gold.csv:2: 'code' 880730 (HS2017) does not exist in that edition.");
    }

    @Test
    void dayThatIsNone_isRefused() {
        assertThatThrownBy(() -> read("a,dprk-un,KP,CN,2504,HS2017,2018-02-30,in_scope,ACT,6,text,why,,"))
                .isInstanceOf(AppException.class)
                .hasMessageStartingWith("gold.csv:2: ");
    }

    @Test
    void unknownRegime_isRefusedWithTheKnownOnes() {
        assertThatThrownBy(() -> read("a,dprk,KP,CN,2504,HS2017,2018-06-15,in_scope,ACT,6,text,why,,"))
                .isInstanceOf(AppException.class)
                .hasMessageContaining("'regime' is 'dprk', not one of dprk-un, ");
    }

    @Test
    void emptyNote_isRefused() {
        assertThatThrownBy(() -> read("a,dprk-un,KP,CN,2504,HS2017,2018-06-15,in_scope,ACT,6,text,,,"))
                .isInstanceOf(AppException.class)
                .hasMessageContaining("'note' is empty");
    }

    @Test
    void otherColumns_areRefused() {
        assertThatThrownBy(() -> GoldCases.read("gold.csv", new StringReader("id,answer\na,in_scope\n")))
                .isInstanceOf(AppException.class)
                .hasMessage("gold.csv:2: the columns are [id, answer].");
    }
}
