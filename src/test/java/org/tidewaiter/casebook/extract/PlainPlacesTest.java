package org.tidewaiter.casebook.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tidewaiter.casebook.extract.Claims.lines;

import java.util.List;
import org.junit.jupiter.api.Test;

class PlainPlacesTest {
    private static final String FIRST =
            "Customs data show that China exported goods worth 8.66 billion yuan to North Korea in 2023. ";

    private static List<String> read(String text) {
        return lines("2024-01-25", FIRST + text);
    }

    @Test
    void ordinalThatEndsItsClause_isAPlace() {
        assertThat(read("Sugar, twelfth, doubled to 466 million yuan."))
                .anyMatch(line -> line.startsWith("rank") && line.contains("goods=1701") && line.contains("rank=12"));
    }

    @Test
    void ordinalAfterAnyVerbOfStanding_isAPlace() {
        assertThat(read("Sugar cost 466 million yuan and now stands ninth."))
                .anyMatch(line -> line.startsWith("rank") && line.contains("goods=1701") && line.contains("rank=9"));
    }

    @Test
    void numberOfARank_isAPlace() {
        assertThat(read("Rice: 897 million yuan; rank 3."))
                .anyMatch(line -> line.startsWith("rank") && line.contains("rank=3"))
                .noneMatch(line -> line.startsWith("share"));
    }

    @Test
    void dayOfAMonth_isNoPlace() {
        assertThat(read("The figures for rice were published on March 3rd, as usual."))
                .noneMatch(line -> line.startsWith("rank"));
    }

    @Test
    void monthBusierThanAnyOther_isFirst() {
        assertThat(read("June, at 812.5 million yuan, was busier than any other month."))
                .anyMatch(line -> line.startsWith("rank") && line.contains("rank=1") && line.contains("time=2023-06"));
    }
}
