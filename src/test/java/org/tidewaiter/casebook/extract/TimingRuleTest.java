package org.tidewaiter.casebook.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TimingRuleTest {
    private static List<String> timings(String text) {
        return Claims.lines("2024-07-04", text).stream()
                .filter(line -> line.startsWith("timing"))
                .toList();
    }

    @Test
    void dayToldByAVisit_isAClaimOfItsOwn() {
        assertThat(
                        timings(
                                "The ministry smuggled food from China in the early hours of June 18, when a special security week was declared ahead of Russian President Vladimir Putin’s visit to North Korea."))
                .containsExactly("timing actual: event=putin-in-north-korea; lag=before; time=2024-06-18T00/06");
    }

    @Test
    void timeToldOnlyByAnEvent_isReckonedFromIt() {
        assertThat(timings("Trucks carried flour to Hoeryong a week before Putin's visit to North Korea."))
                .containsExactly(
                        "timing actual: event=putin-in-north-korea; lag=4..10 d before; time=2024-06-08/2024-06-14");
    }

    @Test
    void dayRightBeforeTheWordsThatCount_isTheOneTold() {
        assertThat(
                        timings(
                                "A source said that on June 10, a week before Putin's visit to North Korea, trucks carried flour to Hoeryong."))
                .containsExactly("timing actual: event=putin-in-north-korea; lag=4..10 d before; time=2024-06-10");
    }

    @Test
    void goodsForAHoliday_areBeforeIt() {
        assertThat(
                        timings(
                                "It had been negotiating for about a month to bring in supplies for the July 27 Victory Day distribution, and did so on June 18."))
                .containsExactly("timing actual: event=victory-day; lag=before; time=2024-06-18");
    }

    @Test
    void eventThatTheCalendarDoesNotHave_keepsItsWords() {
        assertThat(
                        timings(
                                "The office sent coal to China on May 3, ahead of the visit of Mongolian President Khurelsukh to Pyongyang."))
                .containsExactly(
                        "timing actual: event=the visit of mongolian president khurelsukh to pyongyang; lag=before; time=2024-05-03");
    }

    @Test
    void sentenceThatCountsFromNoEvent_hasNone() {
        assertThat(timings("Trucks carried flour to Hoeryong on June 18, before the bridge was closed for repairs."))
                .isEmpty();
        assertThat(timings("Coal was sent to China on May 3 after a week of rain."))
                .isEmpty();
    }

    @Test
    void otherClaimsKeepTheirNumbers() {
        List<String> ids = Claims.of(
                        "2024-07-04",
                        "Trucks carried flour to Hoeryong on June 10, ahead of Putin's visit to North Korea. Soldiers moved rice to Hyesan on June 11.")
                .stream()
                .map(claim -> claim.id())
                .toList();
        assertThat(ids).anyMatch(id -> id.startsWith("timing-0-1")).anyMatch(id -> id.matches("incident-\\d\\d-2"));
    }
}
