package org.tidewaiter.trade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTest {

    @Test
    void month_hasFirstAndLastDayIncluded() {
        Period february = Period.parse("2024-02");
        assertThat(february.start()).isEqualTo(LocalDate.of(2024, 2, 1));
        assertThat(february.end()).isEqualTo(LocalDate.of(2024, 2, 29));
        assertThat(february.number()).isEqualTo(202402);
    }

    @Test
    void year_isOnePeriod() {
        assertThat(Period.parse("2018").end()).isEqualTo(LocalDate.of(2018, 12, 31));
        assertThat(Period.parse("2018").frequency()).isEqualTo(Period.Frequency.ANNUAL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2023-13", "2023-00", "23-01", "october", "", "20231"})
    void unreadablePeriod_saysHowToWriteIt(String text) {
        assertThatThrownBy(() -> Period.parse(text))
                .isInstanceOf(AppException.class)
                .hasMessageContaining("'" + text + "'");
    }

    @Test
    void range_listsEveryMonth() {
        assertThat(PeriodRange.parse("2022-11..2023-02").listPeriods())
                .extracting(Period::number)
                .containsExactly(202211, 202212, 202301, 202302);
    }

    @Test
    void range_mixingMonthsAndYears_isRefused() {
        assertThatThrownBy(() -> PeriodRange.parse("2022-11..2023")).hasMessageContaining("mixes months and years");
    }

    @Test
    void rangeBackwards_isRefused() {
        assertThatThrownBy(() -> PeriodRange.parse("2023-02..2023-01")).hasMessageContaining("ends before it starts");
    }

    @Test
    void januaryAndFebruaryAsOne_isNeitherOfThem() {
        Period joint = Period.ofJanuaryAndFebruary(2020);
        assertThat(joint.start()).isEqualTo("2020-01-01");
        assertThat(joint.end()).isEqualTo("2020-02-29");
        assertThat(joint.plusYears(-1).end()).isEqualTo("2019-02-28");
        assertThat(joint).hasToString("2020-01..2020-02");
        assertThat(Period.parse("2020-02").joint()).contains(joint);
        assertThat(Period.parse("2020-03").joint()).isEmpty();
        assertThat(PeriodRange.parse("2020-02..2020-03").holds(joint)).isFalse();
        assertThat(PeriodRange.parse("2020-02..2020-03").touches(joint)).isTrue();
    }
}
