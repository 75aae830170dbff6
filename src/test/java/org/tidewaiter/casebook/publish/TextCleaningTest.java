package org.tidewaiter.casebook.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextCleaningTest {
    @Test
    void everyInvisibleCharacter_isGone() {
        StringBuilder text = new StringBuilder();
        for (int point = 0; point <= Character.MAX_CODE_POINT; point++) {
            if (InvisibleCharacters.isInvisible(point) && point != '\t' && point != '\r') {
                text.append('a').appendCodePoint(point);
            }
        }
        assertThat(InvisibleCharacters.clean(text.toString())).matches("a+");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u200b",
                "\u200d",
                "\u2060",
                "\ufeff",
                "\u00ad",
                "\u202e",
                "\u2066",
                "\udb40\udc41",
                "\ufe0f",
                "\udb40\udd00",
                "\u115f",
                "\u3164",
                "\u034f",
                "\u180e",
                "\ue000"
            })
    void knownHidingPlaces_areInvisible(String mark) {
        assertThat(InvisibleCharacters.clean("ri" + mark + "ce")).isEqualTo("rice");
    }

    @Test
    void hangulHanziAndPunctuation_stayAsTheyAre() {
        String text = "북한이 삼장세관을 통해 쌀 10톤을 들여왔다. ㄱㅏ 朝鲜进口大米，“十吨”。";
        assertThat(InvisibleCharacters.clean(text))
                .isEqualTo(text.replace('“', '"').replace('”', '"'));
    }

    @ParameterizedTest
    @CsvSource({"rісе, rice", "ＲＩＣＥ, RICE", "ﬂour, flour", "𝐫𝐢𝐜𝐞, rice", "ri̲ce, rice", "a\u2003b\u3000c, a b c"})
    void lookAlikes_becomePlainLetters(String text, String plain) {
        assertThat(InvisibleCharacters.clean(text)).isEqualTo(plain);
    }

    @Test
    void russian_staysRussian() {
        assertThat(InvisibleCharacters.clean("рис и мука в Хасане")).isEqualTo("рис и мука в Хасане");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "HOUR|at 03:47 on June 18|at 03:47 on June 18",
                "PART_OF_DAY|at 03:47 on June 18|at [early hours] on June 18",
                "PART_OF_DAY|at 3:47 p.m. sharp|at [afternoon] sharp",
                "PART_OF_DAY|at 0340 hours|at [early hours]",
                "DATE|at 03:47:12 on June 18|at [time] on June 18",
                "DATE|about 4 am that day|about [time] that day",
                "DATE|at four o'clock|at [time]",
                "DATE|새벽 3시 40분에|[time]에",
                "DATE|凌晨3点40分到达|[time]到达",
                "DATE|in the early hours of June 18|in the [time] of June 18",
                "WEEK|on June 18, 2024|on [week of 2024-06-17]",
                "WEEK|on 18 June 2024|on [week of 2024-06-17]",
                "WEEK|on 2024-06-18T03:47|on [week of 2024-06-17]",
                "WEEK|on the 18th of June|on the [a day of June]",
                "WEEK|2024년 6월 18일|[week of 2024-06-17]",
                "WEEK|6月18日|[a day of June]",
                "WEEK|on Friday|on [day]",
                "MONTH|on 18.06.2024|on [date]",
                "MONTH|on June 18, 2024|on [June 2024]",
                "MONTH|on February 31, 2024|on [February 2024]",
                "WEEK|they may 5 times march 20 steps|they may 5 times march 20 steps",
                "HOUR|write to a.b@example.org or +850 2 555 0199|write to [removed] or [removed]",
                "HOUR|at 42.0712, 128.9634 exactly|at [removed] exactly",
                "HOUR|truck 吉H12345 and call 13812345678|truck [removed] and call [removed]",
                "HOUR|see https://example.org/x?id=7 now|see [removed] now",
                "WEEK|181.53 million yuan, 28.3 per cent, 10 containers|181.53 million yuan, 28.3 per cent, 10 containers",
            })
    void details_areMadeCoarserOrTakenOut(TimeGrain grain, String text, String told) {
        assertThat(Details.generalise(text, grain)).isEqualTo(told);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Pak Zebra came", "PAK ZEBRA came", "pak  zebra came", "Pak\nZebra came", "Pak Zeb-\nra came"})
    void passages_areRemovedHoweverTheyAreSet(String text) {
        Redactions redactions = Redactions.of(List.of("Pak Zebra"));
        assertThat(redactions.remove(text)).isEqualTo("[removed] came");
        assertThat(redactions.listLeft(text)).containsExactly(1);
    }

    @Test
    void gaps_doNotTellTheLength_andShortNamesSpareOtherWords() {
        Redactions redactions = Redactions.of(List.of("Li", "Constantine", "김철"));
        assertThat(redactions.remove("Li and Constantine list 김철은"))
                .isEqualTo("[removed] and [removed] list [removed]은");
    }

    @Test
    void quotations_areFound() {
        assertThat(Quotes.list("He said \"they did not buy the goods with money\" and “so” on."))
                .containsExactly("they did not buy the goods with money");
    }

    @Test
    void traces_areFoundInEveryWriting() {
        String word = "Zebrastreifen";
        for (String before : List.of("", "x", "xy")) {
            byte[] plain = (before + word + "tail").getBytes(java.nio.charset.StandardCharsets.UTF_8);
            assertThat(Traces.hold(java.util.Base64.getEncoder().encode(plain), word))
                    .as(before)
                    .isTrue();
            assertThat(Traces.hold(
                            java.util.HexFormat.of()
                                    .formatHex(plain)
                                    .getBytes(java.nio.charset.StandardCharsets.US_ASCII),
                            word))
                    .isTrue();
        }
        assertThat(Traces.hold("xZebrastreifenx".getBytes(java.nio.charset.StandardCharsets.UTF_16LE), word))
                .isTrue();
        assertThat(Traces.hold("ZEBRASTREIFEN".getBytes(java.nio.charset.StandardCharsets.US_ASCII), word))
                .isTrue();
        assertThat(Traces.hold("Zebra".getBytes(java.nio.charset.StandardCharsets.US_ASCII), word))
                .isFalse();
    }
}
