package org.tidewaiter.detect.series;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.tidewaiter.trade.Flow;

class ReporterSilenceTest {
    private final ReporterSilence silence = new ReporterSilence();

    private static Flows flows(int stopping, int goingOn, String stop, String on) {
        Flows flows = new Flows();
        for (int i = 0; i < stopping + goingOn; i++) {
            flows.add("28" + (1000 + i), "80000*30 " + (i < stopping ? stop : on));
        }
        return flows;
    }

    @Test
    void moreThanFourFifthsThatStop_areOneSignal() {
        assertThat(flows(9, 1, "0*8", "80000*8").told(silence, 8)).containsExactly("TOTAL all zero 2020-07");
    }

    @Test
    void exactlyFourFifths_areSilent() {
        assertThat(flows(8, 2, "0*8", "80000*8").told(silence, 8)).isEmpty();
    }

    @Test
    void flowsThatStopOneByOne_areSilent() {
        Flows flows = new Flows();
        for (int i = 0; i < 12; i++) {
            flows.add("28" + (1000 + i), "80000*" + (24 + i) + " 0*" + (14 - i));
        }
        assertThat(flows.told(silence, 12)).isEmpty();
    }

    @Test
    void silenceThatEndsAndComesBack_isToldTwice() {
        assertThat(flows(10, 0, "0*2 80000*14 0*2", "").told(silence, 18))
                .containsExactly("TOTAL all zero 2020-07", "TOTAL all zero 2021-11");
    }

    @Test
    void silenceBeforeTheWatch_isToldWhileItLasts() {
        assertThat(flows(10, 0, "0*9", "").told(silence, 1)).containsExactly("TOTAL all zero 2020-07");
        assertThat(flows(10, 0, "0*4 80000*5", "").told(silence, 1)).isEmpty();
    }

    @Test
    void monthsThatAreNotPublished_areToldAsSuch() {
        assertThat(flows(10, 0, ".*3 80000", "").told(silence, 4)).containsExactly("TOTAL not published 2020-07");
        assertThat(flows(10, 0, ".*3", "").told(silence, 3)).containsExactly("TOTAL not published 2020-07");
    }

    @Test
    void latestMonthsThatAreNotOutYet_areSilent() {
        assertThat(flows(10, 0, ".*2", "").told(silence, 2)).isEmpty();
    }

    @Test
    void importsAndExportsTogether_areOneSignal() {
        Flows flows = flows(6, 0, "0*3", "");
        for (int i = 0; i < 6; i++) {
            flows.add(Flow.EXPORT, "29" + (1000 + i), "80000*30 0*3", ".*33");
        }
        assertThat(flows.lookAtLast(silence, 3))
                .singleElement()
                .satisfies(each -> assertThat(each.signal().evidence())
                        .containsEntry("flows", "import, export")
                        .containsEntry("series_that_stopped", 12));
    }

    @Test
    void fewFlows_areSilent() {
        assertThat(flows(4, 0, "0*8", "").told(silence, 8)).isEmpty();
    }
}
