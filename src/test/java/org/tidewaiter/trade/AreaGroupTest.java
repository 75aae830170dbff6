package org.tidewaiter.trade;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class AreaGroupTest {
    private static AreaGroup.Membership member(String area) {
        return AreaGroup.find("EU")
                .flatMap(group -> group.find(Areas.packed().parse(area)))
                .orElseThrow();
    }

    @Test
    void lastDayOfMembership_isIncluded() {
        AreaGroup.Membership kingdom = member("GB");
        assertThat(kingdom.isMemberOn(LocalDate.of(2020, 1, 31))).isTrue();
        assertThat(kingdom.isMemberOn(LocalDate.of(2020, 2, 1))).isFalse();
    }

    @Test
    void lawAfterMembership_holdsUntilItsLastDay() {
        AreaGroup.Membership kingdom = member("GB");
        assertThat(kingdom.touches(LocalDate.of(2020, 12, 31), LocalDate.of(2021, 2, 1)))
                .isTrue();
        assertThat(kingdom.touches(LocalDate.of(2021, 1, 1), LocalDate.of(2021, 2, 1)))
                .isFalse();
    }

    @Test
    void accession_isTheFirstDay() {
        assertThat(member("HR").isMemberOn(LocalDate.of(2013, 6, 30))).isFalse();
        assertThat(member("HR").isMemberOn(LocalDate.of(2013, 7, 1))).isTrue();
    }

    @Test
    void union_has27MembersToday() {
        assertThat(AreaGroup.find("EU").orElseThrow().members().stream()
                        .filter(member -> member.isMemberOn(LocalDate.of(2026, 11, 23))))
                .hasSize(27);
        assertThat(AreaGroup.find("XX")).isEmpty();
    }
}
