package org.tidewaiter.casebook.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tidewaiter.casebook.ClaimKind;
import org.tidewaiter.casebook.SlotName;
import org.tidewaiter.casebook.Verdict;
import org.tidewaiter.trade.ExchangeRates;

class ExchangeRateCheckTest {
    private static final ExchangeRateCheck CHECK = new ExchangeRateCheck(ExchangeRates.packed());

    private static Judgement judge(String dollars, String value) {
        ClaimSketch sketch = ClaimSketch.of(
                        ClaimKind.EXCHANGE_RATE, "Ferrosilicon came to 181.53 million yuan, " + dollars + ".")
                .with(SlotName.MONEY, "181530000 CNY", "181.53 million yuan")
                .with(SlotName.CONVERTED, value, dollars.replaceAll("^(around|over) ", ""))
                .with(SlotName.TIME, "2023-01/2023-10");
        return CHECK.judge(sketch.claim(), sketch.text("2023-11-22")).orElseThrow();
    }

    @Test
    void refutesARateThatThePeriodDidNotHave() {
        Judgement judgement = judge("around $28.3 million", "25470000..31130000 USD");
        assertThat(judgement.verdict()).isEqualTo(Verdict.REFUTED);
        assertThat(judgement.reckoning())
                .anyMatch(line -> line.contains("6.41"))
                .anyMatch(line -> line.startsWith("at the average of 7.0") && line.contains("USD 25.7"));
    }

    @Test
    void confirmsARateOfThePeriod() {
        assertThat(judge("$25.7 million", "25700000 USD").verdict()).isEqualTo(Verdict.CONFIRMED);
    }

    @Test
    void saysOfASumOverMonthsThatOnlySingleDaysHadItsRate() {
        Judgement judgement = judge("$27.1 million", "27100000 USD");
        assertThat(judgement.verdict()).isEqualTo(Verdict.INCONSISTENT);
        assertThat(judgement.reckoning()).anyMatch(line -> line.startsWith("daily rates of 2023-01..2023-10: 6.72"));
    }

    @ParameterizedTest
    @CsvSource({
        "7.31, 2022-11, CONFIRMED", // a day of that month had it
        "7.17, 2025-03, REFUTED", // no day of that month had it
        "6.90, 2026-04, INCONSISTENT" // no days of that month are held
    })
    void aRateOfAMonthMayBeThatOfAnyOfItsDays(String rate, String month, Verdict expected) {
        ClaimSketch sketch = ClaimSketch.of(ClaimKind.EXCHANGE_RATE, "A bank gave " + rate + " yuan for one dollar.")
                .with(SlotName.MONEY, rate + " CNY", rate + " yuan")
                .with(SlotName.CONVERTED, "1 USD", "one dollar")
                .with(SlotName.TIME, month);
        assertThat(CHECK.judge(sketch.claim(), sketch.text("2026-06-22"))
                        .orElseThrow()
                        .verdict())
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"3.4 billion, 3400000000, CONFIRMED", "2.4 billion, 2400000000, REFUTED"})
    void reckonsTwoOtherCurrenciesByWayOfTheDollar(String won, String value, Verdict expected) {
        ClaimSketch sketch = ClaimSketch.of(
                        ClaimKind.EXCHANGE_RATE, "It came to 18.4 million yuan, or " + won + " South Korean won.")
                .with(SlotName.MONEY, "18400000 CNY", "18.4 million yuan")
                .with(SlotName.CONVERTED, value + " KRW", won)
                .with(SlotName.TIME, "2023-01/2023-10");
        Judgement judgement =
                CHECK.judge(sketch.claim(), sketch.text("2023-11-22")).orElseThrow();
        assertThat(judgement.verdict()).isEqualTo(expected);
        assertThat(judgement.reckoning()).anyMatch(line -> line.contains("KRW per CNY"));
    }

    @Test
    void rateReckonedFromOtherPrices_isNotRefuted() {
        ClaimSketch sketch = ClaimSketch.of(ClaimKind.EXCHANGE_RATE, "These prices imply 6.5 yuan to the dollar.")
                .with(SlotName.MONEY, "6.5 CNY", "6.5 yuan")
                .with(SlotName.CONVERTED, "1 USD", "dollar")
                .with(SlotName.TIME, "2023-10");
        assertThat(CHECK.judge(sketch.claim(), sketch.text("2023-11-22"))
                        .orElseThrow()
                        .verdict())
                .isEqualTo(Verdict.NOT_CHECKABLE);
    }

    @Test
    void knowsNoRateOfTheWon() {
        ClaimSketch sketch = ClaimSketch.of(ClaimKind.EXCHANGE_RATE, "A dollar cost 8,400 won.")
                .with(SlotName.MONEY, "8400 KPW", "8,400 won")
                .with(SlotName.CONVERTED, "1 USD", "A dollar");
        Judgement judgement =
                CHECK.judge(sketch.claim(), sketch.text("2023-11-22")).orElseThrow();
        assertThat(judgement.verdict()).isEqualTo(Verdict.NOT_CHECKABLE);
        assertThat(judgement.why()).contains("KPW");
    }
}
