package org.tidewaiter.casebook.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tidewaiter.detect.events.EventCalendar;
import org.tidewaiter.trade.ReferenceTable;

class EventWordsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "russian president vladimir putin’s visit to north korea | putin-in-north-korea",
                "xi jinping's trip to pyongyang | xi-in-north-korea",
                "kim jong un's visit to beijing | kim-in-china",
                "kim jong un's trip to russia | kim-in-russia",
                "the summit between kim and trump | kim-trump-summit",
                "the july 27 holiday | victory-day",
                "the day of the sun | day-of-the-sun"
            })
    void phrase_namesItsEvent(String phrase, String id) {
        assertThat(EventWords.find(phrase).map(EventWords.Named::id)).contains(id);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "putin's visit to beijing", // another visit
                "kim jong un's visit", // to China or to Russia
                "july 27", // a day, and not told as a holiday
                "the congress of the communist party"
            })
    void phraseThatMayMeanAnother_namesNone(String phrase) {
        assertThat(EventWords.find(phrase)).isEmpty();
    }

    @Test
    void everyNamedEvent_standsInTheCalendar() {
        assertThat(ReferenceTable.list("reference/event-words.csv", row -> row.getField("event")))
                .allSatisfy(
                        id -> assertThat(EventCalendar.packed().list(id)).as(id).isNotEmpty());
    }
}
