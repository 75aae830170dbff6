package org.tidewaiter.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.tidewaiter.trade.Language;

class OpeningTest {
    private static final Words ENGLISH = Words.of(Language.ENGLISH);

    static Wording wording(Map<String, String> own) {
        return new Wording(
                new Wording.Deed("Kim <b>", Instant.parse("2024-02-01T10:05:59Z")),
                new Wording.Deed("Lee", Instant.parse("2024-03-01T00:00:00Z")),
                own);
    }

    private static Opening opening(String place, String own) {
        return Opening.of(InventedFacts.english(), ENGLISH, wording(Map.of(place, own)));
    }

    @ParameterizedTest
    @EnumSource
    void numbersOfEveryGeneratedSentence_areInTheFacts(Language language) {
        BriefFacts facts = InventedFacts.in(language);
        KnownNumbers known = KnownNumbers.of(facts, Words.of(language));
        for (Opening.Line line :
                Opening.of(facts, Words.of(language), Wording.GENERATED).lines()) {
            assertThat(known.unknownIn(line.text())).as(line.place()).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Excavators worth 6.13 million yuan came back.|",
                "Ferro-silicon, 181.5 m CNY, made 10.8 % of imports in 2023.|",
                "Exports came to 11 200 m CNY, 2.8 times those of 2022.|",
                "Tungsten ores fell by 21 %.|",
                "Cars (8703.23) for 340 000 CNY, excavators (842952).|",
                "Excavators worth 6.14 million yuan came back.|6.14 million yuan",
                "Watch movements worth 4.20 m CNY are gone.|",
                "Watch movements worth 4.2 m CNY are gone.|4.2 m CNY",
                "Excavators worth 6.13 billion yuan came back.|6.13 billion yuan",
                "Excavators worth 6.13 million USD came back.|6.13 million USD",
                "Excavators worth 6.13 million came back.|6.13 million",
                "Tungsten ores rose by +21 %.|+21 %",
                "It made 10.8 m CNY.|10.8 m CNY",
                "Half as much: ½.|½",
                "Exports in 1999.|1999"
            })
    void numberThatTheFactsDoNotHold_isNamed(String text, String unknown) {
        Opening opening = opening(Opening.HEAD, text);
        if (unknown == null) {
            assertThat(opening.unknown()).isEmpty();
        } else {
            assertThat(opening.unknown()).containsExactly(unknown);
            assertThat(String.join(" ", opening.notice()))
                    .contains("do not occur in the facts")
                    .contains(unknown);
        }
    }

    @Test
    void notice_saysWhoWhenAndWhat() {
        assertThat(opening(Opening.HEAD, "Look here").notice())
                .containsExactly(
                        "The wording of this brief was edited by Kim <b> on 1 February 2024 10:05 UTC: Head line. Each edited"
                                + " sentence is marked; what was generated in its place stands at the end. Tables and their"
                                + " figures are as computed.",
                        "Data or rules have changed since; Lee kept the edited wording on 1 March 2024 00:00 UTC.");
    }

    @Test
    void generatedBrief_hasNoNotice() {
        Opening opening = Opening.of(InventedFacts.english(), ENGLISH, Wording.GENERATED);
        assertThat(opening.notice()).isEmpty();
        assertThat(opening.isEdited()).isFalse();
        assertThat(opening.paragraphs(Opening.CLOSING)).isEmpty();
    }

    @Test
    void addedText_keepsItsParagraphs() {
        assertThat(opening(Opening.INTRODUCTION, "One.\n\n Two.\n").paragraphs(Opening.INTRODUCTION))
                .containsExactly("One.", "Two.");
    }
}
