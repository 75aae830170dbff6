package org.tidewaiter.detect.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.tidewaiter.detect.Panel;
import org.tidewaiter.detect.pairs.PanelOf;
import org.tidewaiter.trade.Flow;
import org.tidewaiter.trade.Period;

class EventWindowTest {
    private static final int YEARS = 5; // 2015 to 2019, before the border closed
    private static final int MONTHS = 12 * YEARS;
    private static final String[] GIFTS = {"170199", "100630", "110100", "151190"};

    private static double[] values(Random random, int event, double lift) {
        double[] values = new double[MONTHS];
        for (int month = 0; month < MONTHS; month++) {
            boolean lifted = month % 12 == event || month % 12 == event - 1;
            values[month] = 100_000 * Math.exp(.3 * random.nextGaussian()) * (lifted ? lift : 1);
        }
        return values;
    }

    private static PanelOf panel(double lift, double liftOfOthers) {
        Random random = new Random(8);
        PanelOf panel = new PanelOf(PanelOf.CHINA, PanelOf.NORTH_KOREA, "2015-01");
        for (String gift : GIFTS) {
            panel.with(Flow.EXPORT, gift, values(random, 6, lift), new double[MONTHS]);
        }
        for (int other = 0; other < 8; other++) {
            panel.with(Flow.EXPORT, "39" + (10 + other) + "00", values(random, 6, liftOfOthers), new double[MONTHS]);
        }
        return panel;
    }

    private static PanelOf.Heard heard(Panel panel) {
        return PanelOf.heard(new EventWindow(), panel, 54, 54); // July 2019
    }

    @Test
    void giftsBeforeVictoryDay_areNoticed() {
        assertThat(heard(panel(1.6, 1).panel()).signals).singleElement().satisfies(signal -> {
            assertThat(signal.kind()).isEqualTo("before victory-day");
            assertThat(signal.to()).isEqualTo(Period.parse("2019-07"));
            assertThat(signal.observed()).isBetween(1.3, 1.9);
            assertThat(signal.evidence()).containsEntry("years", 5).containsEntry("other_goods_taken_off", true);
        });
    }

    @Test
    void allGoodsRisingTogether_areNoGifts() {
        PanelOf.Heard heard = heard(panel(1.6, 1.6).panel());
        assertThat(heard.tested).hasSize(1);
        assertThat(heard.signals).isEmpty();
    }

    @Test
    void watchedYearUnknown_isNotTested() {
        PanelOf panel = new PanelOf(PanelOf.CHINA, PanelOf.NORTH_KOREA, "2015-01");
        panel.with(Flow.EXPORT, "170199", "100*53 . .*6", ".*60");
        assertThat(heard(panel.panel()).tested).isEmpty();
    }

    @Test
    void partnerWithoutCalendar_isSilent() {
        PanelOf panel = new PanelOf(PanelOf.CHINA, 410, "2015-01");
        panel.with(Flow.EXPORT, "170199", "100*60", ".*60");
        assertThat(heard(panel.panel()).tested).isEmpty();
    }

    @Test
    void trend_isNoExcess() {
        double[] logs = new double[40];
        for (int month = 0; month < logs.length; month++) {
            logs[month] = .1 * month;
        }
        assertThat(WindowExcess.excess(logs, 20, 6, 6)).isCloseTo(0, org.assertj.core.api.Assertions.within(1e-9));
    }

    @Test
    void oneYearAlone_isNeverSurerThanATwelfth() {
        double[] logs = new double[24];
        logs[12] = 5;
        logs[11] = 5;
        WindowExcess.Answer answer = WindowExcess.test(new double[][] {WindowExcess.around(logs, 12, 6, 6)}, 999, 1);
        assertThat(answer.occasions()).isEqualTo(1);
        assertThat(answer.p()).isGreaterThanOrEqualTo(1 / 12.0);
    }
}
