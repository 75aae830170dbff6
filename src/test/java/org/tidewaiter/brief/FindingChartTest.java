package org.tidewaiter.brief;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.tidewaiter.trade.Language;

/** The picture of a finding shows the expected range and each kind of empty month. */
class FindingChartTest {
    private static String picture() {
        FindingsFacts.Item item = InventedFindings.facts().listed().getFirst();
        return String.valueOf(FindingChart.draw(item, Words.of(Language.ENGLISH), false));
    }

    @Test
    void expectedRange_isABand() {
        assertThat(picture()).contains("class=\"band\"");
    }

    @Test
    void unpublishedMonths_areHatched_zerosAreTicks() {
        assertThat(picture()).contains("class=\"hatch\"").contains("height=\"2\" fill=\"#8f8e88\"");
    }

    @Test
    void noticedMonth_hasTheColourOfItsVerdict() {
        assertThat(picture()).contains("class=\"undetermined\"");
    }
}
