package org.tidewaiter.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tidewaiter.law.Caps;
import org.tidewaiter.law.RuleBooks;
import org.tidewaiter.trade.Language;

class CapSentencesTest {
    private final CapSentences english = new CapSentences(Words.of(Language.ENGLISH));

    private static String spaced(String text) {
        return text.replaceAll("[\\u00a0\\u2009]", " ");
    }

    @Test
    void lines_sayTheCapTheSumTheDateAndTheOwnShare() {
        List<String> lines = english.lines(InventedCaps.oil()).stream()
                .map(CapSentencesTest::spaced)
                .toList();
        assertThat(lines)
                .containsExactly(
                        "The cap: 500 000 barrels = 60 000 tonnes.",
                        "By the end of October 2023 the loaded figures (States with any: 2) come to 101.7 % of the cap at face"
                                + " value: surely 78.0 %, possibly 101.7 %.",
                        "Cap passed, surely: not by then; at face value: September 2023; possibly: September 2023.",
                        "China: 59 990 tonnes, 98.3 % of all the tonnes in these figures; alone just under 100.0 % of the cap"
                                + " at face value, surely 76.2 %, possibly just over 100.0 %.",
                        "No figures are loaded for: 2023-02..2023-03.");
    }

    @Test
    void share_roundsNoCapIntoBeingReachedOrPassed() {
        assertThat(spaced(english.share(new BigDecimal("100")))).isEqualTo("100.0 %");
        assertThat(spaced(english.share(new BigDecimal("99.999999")))).isEqualTo("just under 100.0 %");
        assertThat(spaced(english.share(new BigDecimal("100.000001")))).isEqualTo("just over 100.0 %");
        assertThat(spaced(english.share(new BigDecimal("99.94")))).isEqualTo("99.9 %");
    }

    @ParameterizedTest
    @EnumSource
    void everyCapOfTheBooks_hasANameAndItsUnits(Language language) {
        Messages messages = Messages.packed(language);
        Caps caps = Caps.of(RuleBooks.packed());
        assertThat(caps.listLedgers()).isNotEmpty().allMatch(ledger -> messages.has("cap.name." + ledger));
        caps.listLedgers()
                .forEach(ledger -> caps.list(ledger, 2020)
                        .forEach(cap -> assertThat(cap.main().quota().amounts())
                                .allMatch(amount -> messages.has("cap.unit." + amount.unit()))));
    }
}
