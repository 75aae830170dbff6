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

class FractionCheckTest {

    @Test
    void aFractionOfAnAmountToldBefore_fits() {
        assertThat(judge("The cook was paid 36,000 won.", "A third of it, 12,000 won, went to the inspector."))
                .contains(Verdict.CONSISTENT);
        assertThat(judge("The ship held 2,000 tons.", "Three fifths of that, 1,200 tons, was landed by night."))
                .contains(Verdict.CONSISTENT);
    }

    @Test
    void whatDoesNotComeOut_showsNothing() {
        assertThat(judge("The cook was paid 36,000 won.", "A third of it, 15,000 won, went to the inspector."))
                .isEmpty();
        assertThat(judge("The cook was paid 36,000 won.", "The inspector took 12,000 won."))
                .isEmpty();
    }

    private static Optional<Verdict> judge(String before, String sentence) {
        String body = before + " " + sentence;
        Passage passage = new Passage(before.length() + 1, body.length());
        Claim claim = new Claim("claim-1", ClaimKind.INCIDENT, Modality.ACTUAL, passage, List.of());
        return new FractionCheck(new ToldNumbers())
                .judge(claim, TextUnderCheck.of(body, LocalDate.parse("2024-07-02"), List.of(claim)))
                .map(Judgement::verdict);
    }
}
