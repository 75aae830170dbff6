package org.tidewaiter.detect.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;

class EventCalendarTest {
    private static final int NORTH_KOREA = 408;
    private final EventCalendar calendar = EventCalendar.packed();
    private final SortedMap<String, List<LocalDate>> holidays = calendar.holidays(NORTH_KOREA);

    @Test
    void everyHoliday_standsOnceInEveryYear() {
        assertThat(holidays).hasSize(9);
        assertThat(holidays.values())
                .allSatisfy(days -> assertThat(days)
                        .extracting(LocalDate::getYear)
                        .containsExactly(2015, 2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026));
        assertThat(holidays.get("victory-day")).contains(LocalDate.of(2024, 7, 27));
        assertThat(calendar.holidays(156)).isEmpty();
    }

    @Test
    void visitOfSeveralDays_hasItsLast() {
        assertThat(calendar.list("putin-in-north-korea")).singleElement().satisfies(visit -> {
            assertThat(visit.day()).isEqualTo(LocalDate.of(2024, 6, 18));
            assertThat(visit.until()).isEqualTo(LocalDate.of(2024, 6, 19));
        });
        assertThat(calendar.list("kim-in-china")).hasSize(5);
    }

    @Test
    void daysOfTheMoon_areThoseOfTheMoon() {
        // mean new moon of 6 January 2000, 18:14 UTC, and its month (Meeus, Astronomical Algorithms, chapter 49)
        double reference = LocalDate.of(2000, 1, 6).toEpochDay() + 18.23 / 24;
        double month = 29.530588861;
        for (LocalDate day : holidays.getOrDefault("lunar-new-year", List.of())) {
            assertThat(age(day, reference, month))
                    .as(day.toString())
                    .isLessThan(1.2); // the true moon strays by .6 days
        }
        for (LocalDate day : holidays.getOrDefault("chuseok", List.of())) {
            assertThat(age(day.minusDays(14), reference, month))
                    .as(day.toString())
                    .isLessThan(1.2);
        }
    }

    /** Days between noon in Pyongyang and the nearest mean new moon. */
    private static double age(LocalDate day, double reference, double month) {
        double noon = day.toEpochDay() + (12 - 9) / 24.0;
        double since = (noon - reference) / month;
        return Math.abs(since - Math.rint(since)) * month;
    }

    @Test
    void border_isClosedFromTheClosureToTheOpening() {
        List<String> closed = java.util.stream.IntStream.range(0, 48)
                .mapToObj(month -> YearMonth.of(2019, 10).plusMonths(month))
                .filter(month -> calendar.isClosed(NORTH_KOREA, month))
                .map(YearMonth::toString)
                .toList();
        assertThat(closed)
                .hasSize(25 + 6)
                .startsWith("2020-01")
                .contains("2022-01", "2022-04", "2022-09")
                .doesNotContain("2022-02", "2022-03", "2022-10");
        assertThat(calendar.isClosed(410, YearMonth.of(2020, 6))).isFalse();
    }

    @Test
    void everyRow_namesItsSource() {
        assertThat(calendar.list())
                .allSatisfy(event -> assertThat(event.source()).isNotBlank());
        assertThat(calendar.list())
                .filteredOn(event -> !event.verified())
                .extracting(EventCalendar.Event::id)
                .containsExactly("freight-stopped", "li-hongzhong-in-north-korea", "kim-in-russia", "kim-in-china");
    }
}
