package org.tidewaiter.detect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.tidewaiter.trade.Period;

/** Places and periods of a run lead to each other, in months and in years. */
class PeriodAxisTest {
    @Test
    void months_leadToTheirPlacesAndBack() {
        PeriodAxis axis = PeriodAxis.of(Period.parse("2021-11"), Period.parse("2022-02"));
        assertThat(axis.length()).isEqualTo(4);
        assertThat(axis.at(2)).isEqualTo(Period.parse("2022-01"));
        assertThat(axis.placeOf(Period.parse("2022-02"))).isEqualTo(3);
        assertThat(axis.placeOf(Period.parse("2021-10"))).isEqualTo(-1);
    }

    @Test
    void years_leadToTheirPlacesAndBack() {
        PeriodAxis axis = PeriodAxis.of(Period.ofYear(2016), Period.ofYear(2024));
        assertThat(axis.length()).isEqualTo(9);
        assertThat(axis.at(8)).isEqualTo(Period.ofYear(2024));
        assertThat(axis.placeOf(Period.ofYear(2018))).isEqualTo(2);
        assertThat(axis.placeOf(Period.ofYear(2015))).isEqualTo(-1);
    }

    @Test
    void monthsOfAParameter_takeUpWholeYears() {
        PeriodAxis years = PeriodAxis.of(Period.ofYear(2016), Period.ofYear(2024));
        assertThat(years.places(24)).isEqualTo(2);
        assertThat(years.places(13)).isEqualTo(2);
        assertThat(PeriodAxis.of(Period.parse("2021-01"), Period.parse("2021-12"))
                        .places(13))
                .isEqualTo(13);
    }

    @Test
    void twoMonthsAsOneFigure_areNoPlace() {
        assertThatThrownBy(() -> PeriodAxis.of(Period.ofJanuaryAndFebruary(2020), Period.parse("2020-05")))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
