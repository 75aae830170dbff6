package org.tidewaiter.casebook.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tidewaiter.casebook.extract.Claims.lines;

import java.util.List;
import org.junit.jupiter.api.Test;

class NothingRecordedTest {
    private static final String FIRST =
            "Customs data show that China exported goods worth 8.66 billion yuan to North Korea in 2023. ";

    private static List<String> read(String text) {
        return lines("2024-01-25", FIRST + text);
    }

    @Test
    void goodsNotRecorded_areNone() {
        assertThat(read("Shoes were not recorded."))
                .anyMatch(line ->
                        line.startsWith("emergence") && line.contains("goods=64") && line.contains("change=to zero"));
    }

    @Test
    void goodsWithZeroBehindAColon_areNone() {
        assertThat(read("Coal: zero."))
                .anyMatch(line ->
                        line.startsWith("emergence") && line.contains("goods=2701") && line.contains("change=to zero"));
    }

    @Test
    void neitherOfTwoGoods_areNone() {
        assertThat(read("Neither coal nor iron ore came out."))
                .anyMatch(line ->
                        line.startsWith("emergence") && line.contains("2701") && line.contains("change=to zero"));
    }

    @Test
    void noneInTheYearBefore_isFromZero() {
        assertThat(read("Rice reached 365 million yuan; none had been shipped in 2022."))
                .anyMatch(line -> line.startsWith("emergence")
                        && line.contains("goods=1006")
                        && line.contains("change=from zero")
                        && line.contains("base=2022"));
    }
}
