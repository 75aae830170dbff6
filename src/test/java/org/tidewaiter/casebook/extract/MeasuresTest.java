package org.tidewaiter.casebook.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tidewaiter.casebook.extract.Claims.lines;

import java.util.List;
import org.junit.jupiter.api.Test;

class MeasuresTest {
    private static final String FIRST = "Customs data show that China exported goods to North Korea in 2023. ";

    private static List<String> ranks(String text) {
        return lines("2024-01-25", FIRST + text).stream()
                .filter(line -> line.startsWith("rank"))
                .toList();
    }

    @Test
    void placeBesideAWeightAlone_isOneByWeight() {
        assertThat(ranks("Cement, at 41,200 tons, ranked second."))
                .singleElement()
                .asString()
                .contains("measure=weight");
    }

    @Test
    void placeBesideMoneyOrAValue_isOneByValue() {
        assertThat(ranks("Cement, 41,200 tons for 20.3 million yuan, ranked second."))
                .allMatch(line -> line.contains("measure=value"));
        assertThat(ranks("Cement, at 41,200 tons, ranked second by value."))
                .allMatch(line -> line.contains("measure=value"));
    }

    @Test
    void eachPlaceOfASentence_hasItsOwnMeasure() {
        assertThat(ranks("Cement, of which 41,200 tons went, is first by weight and fourth by value."))
                .satisfiesExactly(
                        one -> assertThat(one).contains("measure=weight; rank=1"),
                        two -> assertThat(two).contains("measure=value; rank=4"));
    }

    @Test
    void orderAnnouncedAsOneByWeight_goesOnInItsParagraph() {
        assertThat(ranks("Put it all on the scales and another list appears. Sugar ranked second."))
                .singleElement()
                .asString()
                .contains("measure=weight");
        assertThat(ranks("Put it all on the scales and another list appears.\n\nSugar ranked second."))
                .singleElement()
                .asString()
                .contains("measure=value");
    }
}
