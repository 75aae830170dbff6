package org.tidewaiter.casebook.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tidewaiter.casebook.extract.Claims.lines;

import java.util.List;
import org.junit.jupiter.api.Test;

class ConversionsTest {
    private static final String FIRST =
            "Customs data show that China exported goods worth 8.66 billion yuan to North Korea in 2023. ";

    private static List<String> read(String text) {
        return lines("2024-01-25", FIRST + text);
    }

    @Test
    void sumInWonThatFitsTheRate_isSouthKorean() {
        assertThat(read("In South Korean money that is 1.6 trillion won."))
                .anyMatch(line -> line.startsWith("exchange_rate")
                        && line.contains("money=8660000000 CNY")
                        && line.contains("converted=1600000000000 KRW"));
    }

    @Test
    void sumInAnotherMoneyOfAnotherSize_isNoConversion() {
        assertThat(read("In dollar terms, trade with Japan amounted to $15 million."))
                .noneMatch(line -> line.startsWith("exchange_rate"));
    }
}
