package org.tidewaiter.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tidewaiter.trade.HsRevision.HS2017;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tidewaiter.trade.AppException;
import org.tidewaiter.trade.Areas;

/** Layers of law beside each other, groups of areas, lists for due diligence. */
class LayersTest {
    private static final Assessor PACKED = Assessor.of(RuleBooks.packed());

    private static List<String> layers(Assessment assessment) {
        return assessment.layers().stream()
                .map(layer -> layer.authority() + " " + layer.regime() + " "
                        + layer.answer().code())
                .toList();
    }

    @Test
    void layersThatDiffer_areNamedInOneSentence() {
        Assessment assessment = PACKED.assess(Movements.on("720221", "KP", "DE", "2026-01-05"));
        assertThat(assessment.answer()).isEqualTo(Answer.IN_SCOPE);
        assertThat(layers(assessment)).containsExactly("UN dprk undetermined", "EU dprk in_scope");
        assertThat(assessment.reasons())
                .first()
                .asString()
                .startsWith("In scope of the law of the European Union, Regulation (EU) 2017/1509, Annex V: ");
        assertThat(assessment.reasons())
                .contains("The layers differ: the United Nations undetermined; the European Union in scope.");
        assertThat(assessment.layers().getFirst().paragraphs()).containsExactly("S/RES/2371 (2017), paragraph 8");
    }

    @Test
    void severalRegimesOfOneAuthority_areToldApart() {
        String one = Books.named("one", Books.prohibition("a", "6601"));
        String other = Books.named("other", Books.prohibition("b", "9503")).replace("regime: test", "regime: toys");
        Assessment assessment =
                Assessor.of(Books.of(one, other)).assess(Movements.on("660110", HS2017, "KP", "CN", "2020-01-05"));
        assertThat(assessment.reasons())
                .contains(
                        "The layers differ: the United Nations on test in scope; the United Nations on toys out of scope.");
    }

    @Test
    void lawOfOthers_doesNotBind() {
        assertThat(layers(PACKED.assess(Movements.on("720221", "KP", "CN", "2026-01-05"))))
                .containsExactly("UN dprk undetermined", "CN dprk undetermined");
        assertThat(layers(PACKED.assess(Movements.on("720221", "KP", "BR", "2026-01-05"))))
                .containsExactly("UN dprk undetermined");
        assertThat(layers(PACKED.assess(Movements.on("720221", "JP", "BR", "2026-01-05"))))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2020-01-31, IN_SCOPE",
        "2020-02-01, UNDETERMINED",
        "2020-12-31, UNDETERMINED",
        "2021-01-01, OUT_OF_SCOPE",
    })
    void membershipThatEnds_endsTheLawWithItsTransition(String day, Answer answer) {
        Assessor assessor =
                Books.assessor(Books.measure("m", "whole", "certain", "KP", "EU", "2017-06-15", "", "2504"));
        assertThat(assessor.assess(Movements.on("250490", HS2017, "KP", "GB", day))
                        .answer())
                .isEqualTo(answer);
        assertThat(assessor.assess(Movements.on("250490", HS2017, "KP", "FR", day))
                        .answer())
                .isEqualTo(Answer.IN_SCOPE);
        assertThat(assessor.assess(Movements.on("250490", HS2017, "KP", "NO", day))
                        .answer())
                .isEqualTo(Answer.OUT_OF_SCOPE);
    }

    @Test
    void spanAcrossTheEndOfMembership_isUndeterminedAndNamesTheDay() {
        Assessor assessor =
                Books.assessor(Books.measure("m", "whole", "certain", "KP", "EU", "2017-06-15", "", "2504"));
        Assessment assessment = assessor.assess(Movements.in("250490", "KP", "GB", "2020"));
        assertThat(assessment.answer()).isEqualTo(Answer.UNDETERMINED);
        assertThat(assessment.reasons()).last().asString().contains("belonged to the European Union until 2020-01-31");
        assertThat(assessor.assess(Movements.on("250490", HS2017, "KP", "GB", "2021-01-01"))
                        .reasons())
                .anySatisfy(reason -> assertThat(reason).contains("but not here: United Kingdom belonged"));
        Areas areas = Areas.packed();
        assertThat(assessor.listChangeDays(areas.parse("KP"), areas.parse("GB")))
                .extracting(Object::toString)
                .contains("2020-02-01", "2021-01-01");
        assertThat(assessor.directionClass(areas.parse("KP"), areas.parse("GB")))
                .isNotEqualTo(assessor.directionClass(areas.parse("KP"), areas.parse("FR")));
    }

    @Test
    void listForDueDiligence_flagsAndChangesNoAnswer() {
        Assessment flagged = PACKED.assess(Movements.on("854231", "CN", "RU", "2025-05-01"));
        assertThat(flagged.answer()).isEqualTo(Answer.OUT_OF_SCOPE);
        assertThat(flagged.measures()).isEmpty();
        assertThat(flagged.layers()).isEmpty();
        assertThat(flagged.flags()).singleElement().satisfies(flag -> {
            assertThat(flag.tier()).isEqualTo("1");
            assertThat(flag.authority()).isEqualTo("G7");
            assertThat(flag.why()).isNull();
        });
        assertThat(flagged.reasons())
                .last()
                .asString()
                .startsWith("Flag for due diligence, not a ban: Common High Priority List, tier 1.");
        assertThat(PACKED.assess(Movements.on("854231", "CN", "RU", "2024-02-22"))
                        .flags())
                .isEmpty();
        assertThat(PACKED.assess(Movements.on("854231", "CN", "KZ", "2025-05-01"))
                        .flags())
                .isEmpty();
        assertThat(PACKED.assess(Movements.on("8542", "DE", "BY", "2025-05-01")).flags())
                .singleElement()
                .extracting(Flag::why)
                .asString()
                .contains("wider than the measure");
    }

    @Test
    void anyGoods_coverEveryCodeOfEveryEdition() {
        Assessor assessor = Books.assessor(Books.measure("m", "whole", "certain", "KP", "SG", "2017-06-15", "", "2504")
                .replace("codes: [\"2504\"]", "codes: all"));
        for (String goods : List.of("01", "2504", "880621", "970121", "99")) {
            assertThat(assessor.assess(Movements.on(goods, "KP", "SG", "2023-05-01"))
                            .answer())
                    .as(goods)
                    .isEqualTo(goods.equals("99") ? Answer.UNDETERMINED : Answer.IN_SCOPE);
        }
    }

    @Test
    void bookThatLeavesOutItsOwnAreas_isRefused() {
        String text = Books.text(Books.prohibition("m", "2504"))
                .replace("version: 2026-11-23\n", "version: 2026-11-23\ntouches: [CN]\n");
        assertThatThrownBy(() -> Books.of(text))
                .isInstanceOf(AppException.class)
                .hasMessageContaining("'touches' leaves out both ends of measure m");
    }

    @ParameterizedTest
    @CsvSource({"KP,CN", "KP,DE", "KP,GB", "SG,KP", "CN,RU", "DE,BY", "SO,AE", "KP,BR", "US,FR", "899,CN", "DE,World"})
    void booksReadForOnePair_answerAsAllBooksDo(String from, String to) {
        Areas areas = Areas.packed();
        Assessor few = Assessor.of(RuleBooks.packedBetween(areas.parse(from), areas.parse(to)));
        for (String goods : List.of("720221", "270112", "854231", "440290", "910111", "999999")) {
            for (String day : List.of("2012-12-31", "2017-08-20", "2020-05-01", "2026-01-01")) {
                assertThat(few.assess(Movements.on(goods, from, to, day)))
                        .as("%s on %s", goods, day)
                        .isEqualTo(PACKED.assess(Movements.on(goods, from, to, day)));
            }
        }
    }

    @Test
    void booksReadForOnePair_areFewer() {
        Areas areas = Areas.packed();
        assertThat(RuleBooks.packedBetween(areas.parse("KP"), areas.parse("BR")).books())
                .hasSizeLessThan(RuleBooks.packed().books().size());
        assertThat(RuleBooks.packedBetween(areas.parse("KP"), areas.parse("DE")).findBook("eu-1509"))
                .isPresent();
    }

    @Test
    void targets_areTheSanctionedPlacesAndNotEveryoneBound() {
        assertThat(RuleBooks.packed().listTargets())
                .extracting(area -> area.shortCode())
                .containsExactlyInAnyOrder("KP", "SO", "RU", "BY");
    }
}
