package org.tidewaiter.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tidewaiter.trade.AppException;

class BookReaderTest {
    private static final String GOOD = Books.text(Books.prohibition("m", "2504"));

    private static RuleBook read(String text) {
        return RuleBooks.parse(Map.of("own.yml", text)).getFirst();
    }

    @Test
    void completeBook_isRead() {
        RuleBook book = read(GOOD);
        assertThat(book.act().number()).isEqualTo("TEST (test)");
        assertThat(book.measures()).singleElement().satisfies(measure -> {
            assertThat(measure.id()).isEqualTo("m");
            assertThat(measure.to().isAny()).isTrue();
            assertThat(measure.validTo()).isNull();
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "confidence: high | confidance: high | own.yml:10: 'measures[1].confidence' is missing; is 'confidance' meant",
                "confidence: high | confidence: sure | 'measures[1].confidence' must be one of high, medium, low, not 'sure'",
                "regime: test | regime: test\\ncolour: red | own.yml:5: 'colour' is no key of a rule book here",
                "regime: test | regime: | own.yml:4: 'regime' is missing",
                "valid_from: 2017-06-15 | valid_from: 2017-06-31 | 'measures[1].valid_from' must be a day such as 2017-08-05",
                "valid_from: 2017-06-15 | valid_from: 2017-06-15\\n    valid_to: 2017-06-14 | 'measures[1].valid_to' lies before valid_from 2017-06-15",
                "from: [KP] | from: [XX] | 'measures[1].from' names 'XX', which is no two-letter code of an area we know",
                "from: [KP] | from: [] | 'measures[1].from' is empty; write [any]",
                "codes: [\"2504\"] | codes: [\"2599\"] | names 2599, which is no code of HS2017",
                "codes: [\"2504\"] | codes: [2504] | holds '2504'; write its items in quotes",
                "revision: HS2017 | revision: HS2018 | 'measures[1].goods.revision' cannot be used",
                "classification: HS | classification: CN | must be HS, not 'CN'",
                "paragraph_verified: true | paragraph_verified: maybe | must be true or false, not 'maybe'",
                "type: prohibition | type: ban | must be one of prohibition, quota, due-diligence, uncoded, not 'ban'",
                "regime: test | regime: test\\nregime: other | own.yml:5: 'regime' stands twice",
            })
    void mistake_isRefusedWithItsPlace(String before, String after, String message) {
        String broken = GOOD.replace(before, after.replace("\\n", "\n"));
        assertThat(broken).isNotEqualTo(GOOD);
        assertThatThrownBy(() -> read(broken)).isInstanceOf(AppException.class).hasMessageContaining(message);
    }

    @Test
    void unknownKey_getsTheNearestKnownOne() {
        String broken = GOOD.replace("    confidence: high", "    confidence: high\n    validto: 2018-01-01");
        assertThatThrownBy(() -> read(broken))
                .isInstanceOfSatisfying(
                        AppException.class,
                        e -> assertThat(e.alternatives()).first().isEqualTo("valid_to"));
    }

    @Test
    void brokenYaml_isRefusedWithItsLine() {
        assertThatThrownBy(() -> read("act: x\nid: [1, 2\nregime: y\n"))
                .isInstanceOf(AppException.class)
                .hasMessageMatching("own\\.yml:\\d+: not readable as YAML: .*");
    }

    @Test
    void windDownWithoutItsLastDay_isRefused() {
        String text = Books.text(Books.measure(
                "m",
                "whole",
                "certain",
                "KP",
                "any",
                "2017-06-15",
                "conditions:\n  - {type: wind-down, says: x, verified: true}\n",
                "2504"));
        assertThatThrownBy(() -> read(text))
                .isInstanceOf(AppException.class)
                .hasMessageContaining("'measures[1].conditions[1].until' is missing");
    }

    @Test
    void sameIdInTwoBooks_isRefused() {
        assertThatThrownBy(() -> Books.of(
                        Books.named("a", Books.prohibition("m", "2504")),
                        Books.named("b", Books.prohibition("m", "2504"))))
                .isInstanceOf(AppException.class)
                .hasMessageContaining("The id 'm' stands in");
    }
}
