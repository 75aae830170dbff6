package org.tidewaiter.casebook.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tidewaiter.casebook.Claim;
import org.tidewaiter.casebook.ClaimKind;
import org.tidewaiter.casebook.SlotName;
import org.tidewaiter.casebook.Verdict;

class OwnTotalsCheckTest {
    private static ClaimSketch value(String body, String money, String words) {
        return ClaimSketch.of(ClaimKind.TRADE_VALUE, body)
                .with(SlotName.MONEY, money, words)
                .with(SlotName.TIME, "2024-06");
    }

    private static Optional<Verdict> judge(String body, String total, String words) {
        Claim all = value(body, total, words).claim();
        Claim out = value(body, "4520000000 CNY", "4.52 billion")
                .with(SlotName.DIRECTION, "CN>KP")
                .claim();
        Claim in = value(body, "1090000000 CNY", "1.09 billion")
                .with(SlotName.DIRECTION, "KP>CN")
                .claim();
        return new OwnTotalsCheck()
                .judge(all, TextUnderCheck.of(body, LocalDate.of(2024, 8, 1), List.of(all, out, in)))
                .map(Judgement::verdict);
    }

    @ParameterizedTest
    @CsvSource({"5.61 billion, 5610000000", "3.43 billion, 3430000000"})
    void theSumOfBothWaysAndTheGapBetweenThem_areConsistent(String words, String yuan) {
        String body = words + " yuan in all: exports of 4.52 billion, imports of 1.09 billion.";
        assertThat(judge(body, yuan + " CNY", words)).contains(Verdict.CONSISTENT);
    }

    @Test
    void anotherNumber_showsNothing() {
        assertThat(judge(
                        "6.61 billion yuan in all: exports of 4.52 billion, imports of 1.09 billion.",
                        "6610000000 CNY",
                        "6.61 billion"))
                .isEmpty();
    }
}
