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

class EachTotalCheckTest {

    @Test
    void aPriceOfEach_isHeldAgainstTheCountOfTheSameThings() {
        String before = "Twelve crates of herbs stood in the yard, and three guards beside them.";
        assertThat(judge(before, "The broker took 40 yuan a crate, 480 yuan in all."))
                .contains(Verdict.CONSISTENT);
        assertThat(judge(before, "The broker took 40 yuan a crate, 840 yuan in all."))
                .contains(Verdict.REFUTED);
    }

    @Test
    void wordsBetweenNumberAndThing_doNotHideIt() {
        assertThat(judge("Five old tank wagons came in.", "Each wagon held 50 tons, 250 tons altogether."))
                .contains(Verdict.CONSISTENT);
    }

    @Test
    void theOneCountOfTheSentence_isThatOfEach() {
        assertThat(judge("It was dark.", "Seven drums of oil, 200 kilos in each, made up 1,600 kilos."))
                .contains(Verdict.REFUTED);
        assertThat(judge("It was dark.", "Seven drums of oil, 200 kilos in each, made up 1.4 tons."))
                .contains(Verdict.CONSISTENT);
    }

    @Test
    void aPriceByTheKilo_isHeldAgainstTons() {
        assertThat(judge("A kilo sells for 20 yuan there.", "Those 2.5 tons would make 50,000 yuan."))
                .contains(Verdict.CONSISTENT);
    }

    @Test
    void aTotalMadeOfOtherNumbers_isNotShownWrong() {
        assertThat(judge("She saw 11 rail cars, then 9 more.", "That makes 1,200 tons at 60 tons a car."))
                .isEmpty();
    }

    @Test
    void aPriceAlone_orAnotherThing_saysNothing() {
        assertThat(judge("Twelve crates stood in the yard.", "Rice was 6,000 won a kilo."))
                .isEmpty();
        assertThat(judge("Twelve crates stood in the yard.", "The guards took 300 yuan a night, 900 yuan in all."))
                .isEmpty();
    }

    private static Optional<Verdict> judge(String before, String sentence) {
        String body = before + " " + sentence;
        Passage passage = new Passage(before.length() + 1, body.length());
        Claim claim = new Claim("claim-1", ClaimKind.INCIDENT, Modality.ACTUAL, passage, List.of());
        return new EachTotalCheck(new ToldNumbers())
                .judge(claim, TextUnderCheck.of(body, LocalDate.parse("2024-07-02"), List.of(claim)))
                .map(Judgement::verdict);
    }
}
