package org.tidewaiter.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tidewaiter.detect.DetectorCard;
import org.tidewaiter.detect.DetectorCards;
import org.tidewaiter.trade.Language;

class DetectorWordsTest {
    private static Set<String> keys() {
        Set<String> keys = new TreeSet<>();
        for (DetectorCard card : DetectorCards.list()) {
            keys.add(card.id() + ".name");
            keys.add(card.id() + ".title");
            keys.add(card.id() + ".question");
            for (int cause = 1; cause <= card.innocentCauses().size(); cause++) {
                keys.add(card.id() + ".cause." + cause);
            }
        }
        return keys;
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "ENGLISH")
    void everySentenceOfACard_hasItsCounterpart_andThereIsNoOther(Language language) {
        Messages messages = Messages.packed("detect", language);
        assertThat(messages.keys()).isEqualTo(keys());
        keys().forEach(key ->
                assertThat(messages.text(key)).as(key).isNotBlank().doesNotContain("{"));
    }

    /** A number that a card names stands in each language too. */
    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "ENGLISH")
    void numbersOfACard_areKept(Language language) {
        Messages messages = Messages.packed("detect", language);
        for (DetectorCard card : DetectorCards.list()) {
            for (int cause = 1; cause <= card.innocentCauses().size(); cause++) {
                String key = card.id() + ".cause." + cause;
                card.innocentCauses()
                        .get(cause - 1)
                        .replaceAll("[^0-9]+", " ")
                        .strip()
                        .lines()
                        .flatMap(line -> java.util.Arrays.stream(line.split(" ")))
                        .filter(number -> !number.isEmpty())
                        .forEach(
                                number -> assertThat(messages.text(key)).as(key).contains(number));
            }
        }
    }
}
