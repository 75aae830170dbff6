package org.tidewaiter.casebook.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tidewaiter.casebook.extract.Claims.lines;

import java.util.List;
import org.junit.jupiter.api.Test;

class PartsOfManyTest {
    private static final String FIRST =
            "Customs data show that China exported goods worth 8.66 billion yuan to North Korea in 2023. ";

    private static List<String> read(String text) {
        return lines("2024-01-25", FIRST + text);
    }

    @Test
    void someOfEveryTenYuan_isAShareAndNoSum() {
        assertThat(read("Four of every ten yuan went to rice."))
                .anyMatch(
                        line -> line.startsWith("share") && line.contains("goods=1006") && line.contains("share=40 %"))
                .noneMatch(line -> line.startsWith("trade_value") && line.contains("money=10 CNY"));
    }

    @Test
    void everyNthYuan_isAShare() {
        assertThat(read("Every eighth yuan went to sugar."))
                .anyMatch(line ->
                        line.startsWith("share") && line.contains("goods=1701") && line.contains("share=12.5 %"));
    }

    @Test
    void coinsOfTheMoney_areHundredthParts() {
        assertThat(read("Eleven fen went for soybean oil."))
                .anyMatch(
                        line -> line.startsWith("share") && line.contains("goods=1507") && line.contains("share=11 %"));
    }

    @Test
    void fractionThatEndsItsClause_isAShare() {
        assertThat(read("Rice cost 5 billion yuan, well over half."))
                .anyMatch(line ->
                        line.startsWith("share") && line.contains("goods=1006") && line.contains("share=50..75 %"));
    }

    @Test
    void fractionLost_isNoShare() {
        assertThat(read("Sugar lost nine tenths.")).noneMatch(line -> line.startsWith("share"));
    }
}
