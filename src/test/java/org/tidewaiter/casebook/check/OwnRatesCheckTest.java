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

/** Won changed at the rate that the text itself gives. */
class OwnRatesCheckTest {
    private static final String BODY = "A yuan cost 1,240 won. Sixty yuan were thus 74,400 won.";

    private static Claim rate(String day) {
        return ClaimSketch.of(ClaimKind.EXCHANGE_RATE, BODY)
                .with(SlotName.MONEY, "1240 KPW", "1,240 won")
                .with(SlotName.CONVERTED, "1 CNY", "A yuan")
                .with(SlotName.TIME, day)
                .claim();
    }

    private static Claim sum(String won) {
        return ClaimSketch.of(ClaimKind.EXCHANGE_RATE, BODY)
                .with(SlotName.MONEY, "60 CNY", "Sixty yuan")
                .with(SlotName.CONVERTED, won + " KPW", "74,400 won")
                .with(SlotName.TIME, "2023-09-17")
                .claim();
    }

    private static Optional<Judgement> judge(Claim claim, Claim other) {
        return new OwnRatesCheck()
                .judge(claim, TextUnderCheck.of(BODY, LocalDate.of(2023, 9, 20), List.of(other, claim)));
    }

    @ParameterizedTest
    @CsvSource({"74400, CONSISTENT", "94400, INCONSISTENT"})
    void sum_isReckonedAgainAtTheRateOfTheText(String won, Verdict expected) {
        Judgement judgement = judge(sum(won), rate("2023-09-17")).orElseThrow();
        assertThat(judgement.verdict()).isEqualTo(expected);
        assertThat(judgement.reckoning()).anyMatch(line -> line.endsWith("told: 1,240"));
    }

    @Test
    void rateOfAnotherDay_tellsNothing() {
        assertThat(judge(sum("74400"), rate("2023-09-03"))).isEmpty();
    }

    @Test
    void rateItself_isNotHeldAgainstASum() {
        assertThat(judge(rate("2023-09-17"), sum("74400"))).isEmpty();
    }
}
