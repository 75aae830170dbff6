package org.tidewaiter.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.tidewaiter.trade.AppException;
import org.tidewaiter.trade.CommodityCode;
import org.tidewaiter.trade.HsRevision;

class CapsTest {
    private static final Caps CAPS = Caps.of(RuleBooks.packed());

    private static Cap.Fit fit(Cap cap, String code) {
        return cap.reader().fit(0, new CommodityCode(code, HsRevision.HS2017));
    }

    @Test
    void refinedPetroleum_followsTheCalendarYear() {
        Cap cap = CAPS.get("refined-petroleum", 2019);
        assertThat(cap.first()).isEqualTo(LocalDate.parse("2019-01-01"));
        assertThat(cap.last()).isEqualTo(LocalDate.parse("2019-12-31"));
        assertThat(cap.parts())
                .extracting(part -> part.measure().id())
                .containsExactly("un-2397-5-refined-petroleum", "un-2397-5-refined-wider-list");
    }

    @Test
    void crude_startsOnTheTwentySecondOfDecember() {
        Cap cap = CAPS.get("crude", 2020);
        assertThat(cap.first()).isEqualTo(LocalDate.parse("2019-12-22"));
        assertThat(cap.last()).isEqualTo(LocalDate.parse("2020-12-21"));
        assertThat(cap.isFirm()).isFalse();
    }

    @Test
    void coalOf2017_countsUntilTheBan() {
        Cap cap = CAPS.get("coal", 2017);
        assertThat(cap.firstCounted()).isEqualTo(LocalDate.parse("2017-01-01"));
        assertThat(cap.lastCounted()).isEqualTo(LocalDate.parse("2017-08-04"));
        assertThat(cap.main().quota().firstReached()).isTrue();
    }

    @Test
    void windowOf2017_isThatOfTheOlderResolution() {
        assertThat(CAPS.get("refined-petroleum", 2017).main().measure().id()).isEqualTo("un-2375-14-refined-cap-2017");
        assertThat(CAPS.get("refined-petroleum", 2018).main().measure().id()).isEqualTo("un-2397-5-refined-petroleum");
    }

    @Test
    void capThatNeverRan_isInNoLedger() {
        assertThat(CAPS.list("refined-petroleum", 2025))
                .flatExtracting(Cap::parts)
                .extracting(part -> part.measure().id())
                .doesNotContain("un-2375-14-refined-yearly-cap");
    }

    @Test
    void yearWithoutAWindow_isRefusedWithThoseThereAre() {
        assertThatThrownBy(() -> CAPS.get("coal", 2018))
                .isInstanceOf(AppException.class)
                .hasMessageContaining("has no window in 2018");
    }

    @Test
    void fit_isSureOnlyForWholeCodes() {
        Cap cap = CAPS.get("refined-petroleum", 2019);
        assertThat(fit(cap, "271019")).isEqualTo(Cap.Fit.SURE);
        assertThat(fit(cap, "27")).isEqualTo(Cap.Fit.POSSIBLE);
        assertThat(fit(cap, "271112")).isEqualTo(Cap.Fit.NONE);
        assertThat(fit(CAPS.get("crude", 2019), "270900")).isEqualTo(Cap.Fit.POSSIBLE);
    }

    @Test
    void bounds_areThoseOfTheProductAndHoldTheOfficialFactor() {
        Conversion conversion =
                CAPS.get("refined-petroleum", 2019).main().quota().conversion();
        assertThat(conversion).isNotNull();
        if (conversion != null) {
            assertThat(conversion.bounds("271019").low()).isEqualByComparingTo("6.35");
            assertThat(conversion.bounds("271019").high()).isEqualByComparingTo("8.333");
            assertThat(conversion.bounds("271012").low()).isEqualByComparingTo("8.333");
            assertThat(conversion.bounds("2712").low()).isEqualByComparingTo("5.52");
        }
    }
}
