package org.tidewaiter.casebook.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tidewaiter.casebook.Claim;
import org.tidewaiter.casebook.ClaimKind;
import org.tidewaiter.casebook.Modality;
import org.tidewaiter.casebook.Passage;
import org.tidewaiter.casebook.Verdict;

class EarlierNumbersCheckTest {

    @Test
    void aProductOfEarlierNumbers_isConsistent() {
        assertThat(judge(ClaimKind.INCIDENT, "Six carts of 3 tons came.", "Together they held 18 tons."))
                .hasValueSatisfying(judgement -> {
                    assertThat(judgement.verdict()).isEqualTo(Verdict.CONSISTENT);
                    assertThat(judgement.reckoning()).containsExactly("6 times 3; told: 18");
                });
    }

    @Test
    void aDifference_isConsistent() {
        assertThat(judge(
                        ClaimKind.TRADE_VALUE,
                        "One side says $90 million, the other $62 million.",
                        "That leaves $28 million."))
                .map(Judgement::verdict)
                .contains(Verdict.CONSISTENT);
    }

    @Test
    void aPriceByTheKilogram_isHeldAgainstTons() {
        assertThat(judge(
                        ClaimKind.INCIDENT,
                        "He had 1.4 tons of crab.",
                        "Terms: cash, 95 yuan the kilo, hence 133,000 yuan."))
                .map(Judgement::verdict)
                .contains(Verdict.CONSISTENT);
    }

    @Test
    void loadsInKilograms_makeTons() {
        assertThat(judge(
                        ClaimKind.INCIDENT,
                        "They came at night.",
                        "Ninety sacks with twenty kilos in each, 1.8 tons all told."))
                .map(Judgement::verdict)
                .contains(Verdict.CONSISTENT);
    }

    @Test
    void whatDoesNotComeOut_showsNothing() {
        assertThat(judge(ClaimKind.INCIDENT, "Six carts of 3 tons came.", "Together they held 19 tons."))
                .isEmpty();
        assertThat(judge(ClaimKind.INCIDENT, "Six carts of 3 tons came.", "The next day 18 tons followed."))
                .isEmpty();
    }

    @Test
    void aPriceOfOneThing_isNoTotal() {
        assertThat(judge(ClaimKind.INCIDENT, "Five stalls asked 3,100 won.", "Diesel was 15,500 won per kilogram."))
                .isEmpty();
    }

    @Test
    void aDayOfAMonth_isNoCount() {
        assertThat(judge(ClaimKind.INCIDENT, "On 6 May a cart of 3 tons came.", "Together they held 18 tons."))
                .isEmpty();
    }

    private static Optional<Judgement> judge(ClaimKind kind, String before, String sentence) {
        String body = before + " " + sentence;
        Passage passage = new Passage(before.length() + 1, body.length());
        Claim claim = new Claim("claim-1", kind, Modality.ACTUAL, passage, List.of());
        return new EarlierNumbersCheck(new ToldNumbers())
                .judge(claim, TextUnderCheck.of(body, LocalDate.parse("2024-07-02"), List.of(claim)));
    }
}
