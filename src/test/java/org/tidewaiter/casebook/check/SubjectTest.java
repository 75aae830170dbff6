package org.tidewaiter.casebook.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tidewaiter.casebook.Claim;
import org.tidewaiter.casebook.ClaimKind;
import org.tidewaiter.casebook.extract.Extractor;
import org.tidewaiter.casebook.reading.Document;
import org.tidewaiter.casebook.reading.DocumentReader;
import org.tidewaiter.casebook.reading.Given;

class SubjectTest {
    private static final LocalDate DAY = LocalDate.of(2024, 2, 1);

    /** The last claim of a kind in a text, and why what it is about is not plain. */
    private static String unclear(String text, ClaimKind kind) {
        Document document = DocumentReader.read(
                        "a.txt",
                        text.getBytes(java.nio.charset.StandardCharsets.UTF_8),
                        new Given("Title", "Paper", DAY, "en"))
                .getFirst();
        List<Claim> claims = Extractor.byRules().extract(document);
        Claim last = claims.stream()
                .filter(claim -> claim.kind() == kind)
                .reduce((first, second) -> second)
                .orElseThrow();
        return Subject.unclear(last, TextUnderCheck.of(document.text(), DAY, claims))
                .orElse("plain");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "China bought ferrosilicon for 200 million yuan from North Korea in 2023. | plain",
                "Exports from China to North Korea were 8.86 billion yuan in 2023. | plain",
                "China bought ferrosilicon from North Korea in 2023. It paid 200 million yuan. | does not name the goods itself",
                "China bought ferrosilicon and wigs for 200 million yuan from North Korea in 2023. | plain",
                "China bought ferrosilicon besides some wigs for 200 million yuan from North Korea in 2023. | several goods"
            })
    void aSumIsPlainWhereItsSentenceNamesItsGoods(String text, String says) {
        assertThat(unclear(text, ClaimKind.TRADE_VALUE)).contains(says);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Paragraph 8 of Resolution 2371 bans coal from North Korea. | plain",
                "Paragraphs 8 and 9 of Resolution 2371 ban coal from North Korea. | several acts or paragraphs"
            })
    void aStatementOfLawIsPlainWhereItNamesOnePlace(String text, String says) {
        assertThat(unclear(text, ClaimKind.LEGAL)).contains(says);
    }
}
