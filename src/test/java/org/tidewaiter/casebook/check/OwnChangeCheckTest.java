package org.tidewaiter.casebook.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tidewaiter.casebook.Claim;
import org.tidewaiter.casebook.ClaimKind;
import org.tidewaiter.casebook.Modality;
import org.tidewaiter.casebook.Passage;
import org.tidewaiter.casebook.Slot;
import org.tidewaiter.casebook.SlotName;
import org.tidewaiter.casebook.Verdict;

class OwnChangeCheckTest {
    /** The verdict on a change told in the last sentence. */
    private static Optional<Verdict> judge(String body, String change) {
        int from = body.lastIndexOf(". ", body.length() - 2) < 0 ? 0 : body.lastIndexOf(". ", body.length() - 2) + 2;
        Passage sentence = new Passage(from, body.length());
        Claim claim = new Claim(
                "comparison-1",
                ClaimKind.COMPARISON,
                Modality.ACTUAL,
                sentence,
                List.of(Slot.of(SlotName.CHANGE, change, sentence, "test")));
        return new OwnChangeCheck(new ToldNumbers())
                .judge(claim, TextUnderCheck.of(body, LocalDate.of(2024, 7, 1), List.of(claim)))
                .map(Judgement::verdict);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "It was 400 tons in May and 500 tons in June. That is 25 percent more. | up 25 %",
                "Sales came to 251 million yuan in April. That is 23 percent more than the 204 million a year before. | up 23 %",
                "Sales of 251 million yuan, some $34.4 million, were 23 percent above the 204 million of a year ago. | up 23 %",
                "After 8,900 tons in the spring it was 19,200 tons, more than double. | up x2..3",
                "Exports grew to 276.6 million yuan in August from 197.3 million in July. | up",
                "It was 700,000 dollars, against 110 million dollars before. This is 99 percent less. | down",
                "Exports fell from 276.6 million yuan in July to 197.3 million in August. | down"
            })
    void whatComesOutOfAmountsOfTheText_isConsistent(String body, String change) {
        assertThat(judge(body, change)).contains(Verdict.CONSISTENT);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "It was 400 tons in May and 500 tons in June. That is 40 percent more. | up 40 %",
                "Exports grew to 176.6 million yuan in August from 197.3 million in July. | up",
                "Pork rose from 20,000 won to 25,000, a fifth more. | up",
                "They paid 400 yuan for 500 tons, 25 percent more. | up 25 %",
                "Nothing was told of it. | up 25 %"
            })
    void whatDoesNot_showsNothing(String body, String change) {
        assertThat(judge(body, change)).isEmpty();
    }
}
