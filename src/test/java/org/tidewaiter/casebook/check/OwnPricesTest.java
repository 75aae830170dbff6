package org.tidewaiter.casebook.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tidewaiter.casebook.Claim;
import org.tidewaiter.casebook.ClaimKind;
import org.tidewaiter.casebook.SlotName;
import org.tidewaiter.casebook.Verdict;

/** Changes of prices on North Korean markets against the prices that the same sentence tells. */
class OwnPricesTest {
    private static Claim price(String body, String won, String words, String month) {
        return ClaimSketch.of(ClaimKind.INCIDENT, body)
                .with(SlotName.GOODS, "0203", "Pork")
                .with(SlotName.MONEY, won + " KPW", words)
                .with(SlotName.TIME, month)
                .claim();
    }

    @ParameterizedTest
    @CsvSource({"29, REFUTED", "19, CONSISTENT"})
    void change_isReckonedFromBothPricesOfItsSentence(String percent, Verdict expected) {
        String body = "Pork rose from 18,500 won in May to 22,000 in June, or by " + percent + " percent.";
        Claim change = ClaimSketch.of(ClaimKind.COMPARISON, body)
                .with(SlotName.GOODS, "0203", "Pork")
                .with(SlotName.CHANGE, "up " + percent + " %", percent + " percent")
                .with(SlotName.TIME, "2024-06")
                .with(SlotName.BASE, "2024-05")
                .claim();
        TextUnderCheck text = TextUnderCheck.of(
                body,
                LocalDate.of(2024, 6, 25),
                List.of(
                        price(body, "18500", "18,500 won", "2024-05"),
                        price(body, "22000", "22,000", "2024-06"),
                        change));
        assertThat(new OwnFiguresCheck().judge(change, text).map(Judgement::verdict))
                .isEqualTo(Optional.of(expected));
    }
}
