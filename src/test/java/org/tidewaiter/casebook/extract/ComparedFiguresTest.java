package org.tidewaiter.casebook.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tidewaiter.casebook.extract.Claims.lines;

import java.util.List;
import org.junit.jupiter.api.Test;

class ComparedFiguresTest {
    private static final String FIRST =
            "Customs data show that China exported goods worth 8.66 billion yuan to North Korea in 2023. ";

    private static List<String> read(String text) {
        return lines("2024-01-25", FIRST + text);
    }

    @Test
    void figureFromWhichAnotherFell_isOneOfTheYearBefore() {
        assertThat(read("Sugar fell to 40 million yuan from 66 million."))
                .anyMatch(line -> line.startsWith("trade_value")
                        && line.contains("goods=1701")
                        && line.contains("money=66000000 CNY")
                        && line.contains("time=2022"));
    }

    @Test
    void fallingPairWithOneUnit_isNoRange() {
        assertThat(read("Deliveries of sugar went from 3.3 to 2.2 billion yuan."))
                .anyMatch(line -> line.startsWith("trade_value") && line.contains("money=3300000000 CNY"))
                .anyMatch(line -> line.startsWith("trade_value") && line.contains("money=2200000000 CNY"));
    }

    @Test
    void soManyForEverySoMany_isAMultiple() {
        assertThat(read("For every ten tons of rice in 2022, thirty-six went in 2023."))
                .anyMatch(line -> line.startsWith("comparison")
                        && line.contains("change=up x3.6")
                        && line.contains("base=2022")
                        && line.contains("time=2023"));
    }

    @Test
    void halfAsMuchAgain_isUpByHalf() {
        assertThat(read("The total is half as much again as that of 2022."))
                .anyMatch(line ->
                        line.startsWith("comparison") && line.contains("change=up 50 %") && line.contains("base=2022"));
    }

    @Test
    void timesWhatHadGone_comparesWithThatYear() {
        assertThat(read("That is two and a half times what had gone in 2022."))
                .anyMatch(line ->
                        line.startsWith("comparison") && line.contains("change=up x2.5") && line.contains("base=2022"));
    }
}
