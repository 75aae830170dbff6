package org.tidewaiter.casebook.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tidewaiter.casebook.Claim;
import org.tidewaiter.casebook.ClaimKind;
import org.tidewaiter.casebook.Verdict;
import org.tidewaiter.casebook.extract.Extractor;
import org.tidewaiter.casebook.reading.Document;
import org.tidewaiter.casebook.reading.DocumentReader;
import org.tidewaiter.casebook.reading.Given;

class PriceChangeCheckTest {
    private static final LocalDate DAY = LocalDate.of(2024, 7, 3);

    /** The verdict on the last change told in a text. */
    private static Optional<Judgement> judge(String body) {
        Document document = DocumentReader.read(
                        "a.txt", body.getBytes(StandardCharsets.UTF_8), new Given("Title", "Paper", DAY, "en"))
                .getFirst();
        List<Claim> claims = Extractor.byRules().extract(document);
        Claim change = claims.stream()
                .filter(claim -> claim.kind() == ClaimKind.COMPARISON)
                .reduce((first, second) -> second)
                .orElseThrow();
        return new PriceChangeCheck(new ToldNumbers()).judge(change, TextUnderCheck.of(document.text(), DAY, claims));
    }

    @ParameterizedTest
    @CsvSource({"29, REFUTED", "19, CONSISTENT"})
    void isReckonedFromBothPricesOfItsSentence(String percent, Verdict expected) {
        Judgement judged = judge("Pork rose from 18,500 won in May to 22,000 in June, or by " + percent + " percent.")
                .orElseThrow();
        assertThat(judged.verdict()).isEqualTo(expected);
        assertThat(judged.reckoning()).anyMatch(line -> line.contains("18.9 %"));
    }

    @ParameterizedTest
    @CsvSource({"20, REFUTED", "8, CONSISTENT"})
    void theOtherPriceIsThatOfTheSameTownInTheSentencesBefore(String percent, Verdict expected) {
        assertThat(judge("Rice was sold at 6,500 won in Hyesan on June 30. In Sinuiju rice cost 6,200 won."
                                + " A week earlier rice in Hyesan had cost 6,000 won, so it is a rise of " + percent
                                + " percent.")
                        .map(Judgement::verdict))
                .contains(expected);
    }

    @Test
    void pricesOfOtherTowns_refuteNothing() {
        assertThat(judge("Rice was sold at 6,500 won in Hyesan on June 30. In Sinuiju rice cost 6,200 won."
                        + " A week earlier rice in Musan had cost 5,000 won, so it is a rise of 50 percent."))
                .isEmpty();
    }
}
