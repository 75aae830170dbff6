package org.tidewaiter.detect.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.tidewaiter.detect.FlowKey;
import org.tidewaiter.detect.PeriodAxis;
import org.tidewaiter.detect.Signal;
import org.tidewaiter.detect.pairs.PanelOf;
import org.tidewaiter.trade.Flow;
import org.tidewaiter.trade.Period;

class QuotaPaceTest {
    private static final FlowKey KEY = new FlowKey(0, PanelOf.NORTH_KOREA, Flow.EXPORT, "refined-petroleum");

    private static QuotaUse use(String firstMonth, String usedPercent) {
        double[] used = PanelOf.numbers(usedPercent);
        Period first = Period.parse(firstMonth);
        PeriodAxis axis = new PeriodAxis(PeriodAxis.of(first, first).first(), used.length);
        List<QuotaUse.Month> months = new ArrayList<>();
        double sum = 0;
        Period passed = null;
        for (int month = 0; month < used.length; month++) {
            boolean known = !Double.isNaN(used[month]);
            sum += known ? used[month] : 0;
            passed = passed == null && sum > 100 ? axis.at(month) : passed;
            months.add(new QuotaUse.Month(axis.at(month), sum, known, true));
        }
        return new QuotaUse("refined-petroleum", null, passed, months);
    }

    private static List<Signal> signals(QuotaUse use, @Nullable QuotaUse earlier) {
        PanelOf.Heard heard = new PanelOf.Heard();
        new QuotaPace().look(use, earlier == null ? List.of() : List.of(earlier), KEY, heard);
        return heard.signals;
    }

    @Test
    void projection_namesTheMonthAndTheInterval() {
        assertThat(signals(use("2019-01", "11 12 10 13 11 12 .*6"), null))
                .singleElement()
                .satisfies(signal -> {
                    assertThat(signal.evidence()).containsEntry("exhausted_at_usual_pace", "2019-09");
                    assertThat(signal.observed()).isEqualTo(69 + 6 * 11.5);
                    assertThat(signal.low()).isLessThan(signal.observed());
                    assertThat(signal.high()).isGreaterThan(signal.observed());
                });
    }

    @Test
    void windowBefore_lendsItsPace() {
        QuotaUse before = use("2018-01", "12*12");
        assertThat(signals(use("2019-01", "12 .*11"), before)).hasSize(1);
        assertThat(signals(use("2019-01", "12 .*11"), null)).isEmpty();
    }

    @Test
    void nothingPublished_isSilent() {
        assertThat(signals(use("2019-01", ".*12"), null)).isEmpty();
    }
}
