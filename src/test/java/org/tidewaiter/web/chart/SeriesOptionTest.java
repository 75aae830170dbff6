package org.tidewaiter.web.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SeriesOptionTest {
    private static final List<String> MONTHS = List.of("2023-01", "2023-02");

    private static List<@Nullable BigDecimal> values(@Nullable BigDecimal first, @Nullable BigDecimal second) {
        return Arrays.asList(first, second);
    }

    @Test
    void gaps_stayGaps() {
        Map<String, Object> option = new SeriesOption(MONTHS, "million USD")
                .line("imports", "import", values(BigDecimal.ONE, null))
                .build();
        assertThat(String.valueOf(option.get("series"))).contains("data=[1, null]", "connectNulls=false", "endLabel");
        assertThat(String.valueOf(option.get("yAxis"))).contains("min=0").doesNotContain("max=");
    }

    @Test
    void lineWithoutAnyFigure_hasNoEndToLabel_andItsAxisALength() {
        Map<String, Object> option = new SeriesOption(MONTHS, "million USD")
                .line("imports", "import", values(null, null))
                .build();
        assertThat(String.valueOf(option.get("series"))).doesNotContain("endLabel");
        assertThat(String.valueOf(option.get("yAxis"))).contains("max=1");
    }

    @Test
    void eventOutsideThePeriods_isLeftOut() {
        SeriesOption option = new SeriesOption(MONTHS, "million USD")
                .bars("imports", "import", values(BigDecimal.ONE, BigDecimal.TEN));
        assertThat(String.valueOf(option.event("2017-08", "S/RES/2371").build().get("series")))
                .doesNotContain("markLine");
        assertThat(String.valueOf(option.event("2023-02", "S/RES/2397").build().get("series")))
                .contains("S/RES/2397");
    }

    @Test
    void band_isItsLowerEndAndItsWidth() {
        Map<String, Object> option = new SeriesOption(MONTHS, "USD")
                .band("usual", values(BigDecimal.ONE, null), values(BigDecimal.TEN, BigDecimal.TEN))
                .build();
        assertThat(String.valueOf(option.get("series"))).contains("data=[1, null]", "data=[9, null]");
    }
}
