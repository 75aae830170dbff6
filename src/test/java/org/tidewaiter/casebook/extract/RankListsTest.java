package org.tidewaiter.casebook.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tidewaiter.casebook.extract.Claims.lines;

import java.util.List;
import org.junit.jupiter.api.Test;

class RankListsTest {
    private static final String FIRST = "Customs data show that China exported goods to North Korea in 2023. ";

    private static List<String> ranks(String text) {
        return lines("2024-01-25", FIRST + text).stream()
                .filter(line -> line.startsWith("rank"))
                .toList();
    }

    @Test
    void goodsInTheOrderOfTheirNames_haveTheirPlaces() {
        assertThat(ranks("Export items were in the order of human hair, rice and sugar."))
                .hasSize(3)
                .anyMatch(line -> line.contains("goods=1006") && line.contains("rank=2"));
    }

    @Test
    void orderByAMeasureOfSomeOfTheGoods_givesNoPlaces() {
        assertThat(ranks("In order of export volume, these include human hair, rice and sugar."))
                .isEmpty();
    }

    @Test
    void whatComesNextAfterTheFirst_isSecondAndThird() {
        assertThat(ranks("Human hair took first place. Next were rice and sugar."))
                .anyMatch(line -> line.contains("goods=1006") && line.contains("rank=2"))
                .anyMatch(line -> line.contains("goods=1701") && line.contains("rank=3"));
    }

    @Test
    void whatComesThenInTheSentence_isOneFurther() {
        assertThat(ranks("Human hair took first place. Soybean oil followed, then rice, and sugar was in sixth place."))
                .anyMatch(line -> line.contains("goods=1507") && line.contains("rank=2"))
                .anyMatch(line -> line.contains("goods=1006") && line.contains("rank=3"))
                .anyMatch(line -> line.contains("goods=1701") && line.contains("rank=6"));
    }

    @Test
    void goodsAndPlacesInPairs_belongTogether() {
        assertThat(ranks("Rice and sugar were second and fourth."))
                .anyMatch(line -> line.contains("goods=1006") && line.contains("rank=2"))
                .anyMatch(line -> line.contains("goods=1701") && line.contains("rank=4"));
    }

    @Test
    void placesOfARun_areThoseOfItsGoodsInTurn() {
        assertThat(ranks("In fourth to fifth place were rice and sugar."))
                .anyMatch(line -> line.contains("goods=1006") && line.contains("rank=4"))
                .anyMatch(line -> line.contains("goods=1701") && line.contains("rank=5"));
    }
}
