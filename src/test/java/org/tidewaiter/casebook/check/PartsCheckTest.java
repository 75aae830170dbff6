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

class PartsCheckTest {

    @Test
    void partsThatMakeTheWhole_fit() {
        assertThat(judge("Nineteen barges lay at the pier.", "Twelve were loaded with slag and seven with sand."))
                .contains(Verdict.CONSISTENT);
        assertThat(judge("It rained.", "Nine carts were hers, five of maize and four of beans."))
                .contains(Verdict.CONSISTENT);
    }

    @Test
    void partsOfAToldWhole_thatAreMore_cannotBe() {
        assertThat(judge("It rained.", "Of 30 carts seen that day, 21 carried maize and 19 beans."))
                .contains(Verdict.REFUTED);
    }

    @Test
    void otherNumbers_sayNothing() {
        assertThat(judge("Nineteen barges lay at the pier.", "Twelve were loaded with slag and six with sand."))
                .isEmpty();
        assertThat(judge("Nineteen barges lay at the pier.", "Nineteen were loaded with slag."))
                .isEmpty();
    }

    private static Optional<Verdict> judge(String before, String sentence) {
        String body = before + " " + sentence;
        Passage passage = new Passage(before.length() + 1, body.length());
        Claim claim = new Claim("claim-1", ClaimKind.INCIDENT, Modality.ACTUAL, passage, List.of());
        return new PartsCheck()
                .judge(claim, TextUnderCheck.of(body, LocalDate.parse("2024-07-02"), List.of(claim)))
                .map(Judgement::verdict);
    }
}
