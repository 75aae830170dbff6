package org.tidewaiter.detect.series;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tidewaiter.trade.Period;

class CessationTest {
    private final Cessation cessation = new Cessation();

    @Test
    void regularFlowWithoutTradeForMonths_isOneSignal() {
        List<FalseDiscovery.Accepted> told =
                new Flows().add("270112", "80000*40 0*6").lookAtLast(cessation, 6);
        assertThat(told).hasSize(1);
        assertThat(told.get(0).signal().from()).isEqualTo(Period.parse("2021-05"));
        assertThat(told.get(0).signal().to()).isEqualTo(Period.parse("2021-10"));
        assertThat(told.get(0).round()).isEqualTo(Period.parse("2021-05"));
        assertThat(told.get(0).signal().expected()).isEqualTo(80000);
    }

    @Test
    void silenceThatGoesOn_keepsItsFirstMonth() {
        assertThat(new Flows().add("270112", "80000*40 0*4").told(cessation, 1))
                .isEqualTo(new Flows().add("270112", "80000*40 0*9").told(cessation, 1))
                .containsExactly("270112 cessation 2021-05");
    }

    @Test
    void pauseOfAFlowThatPauses_isSilent() {
        assertThat(new Flows()
                        .add("270112", "80000*3 0*2 80000*4 0 80000*3 0*3 80000*9 0*2 80000*9 0*2")
                        .told(cessation, 3))
                .isEmpty();
    }

    @Test
    void singleMonthWithoutTrade_isSilent() {
        assertThat(new Flows().add("270112", "80000*40 0").told(cessation, 1)).isEmpty();
        assertThat(new Flows().add("270112", "80000*40 0*2").told(cessation, 1)).hasSize(1);
    }

    @Test
    void rareFlow_isSilent() {
        assertThat(new Flows().add("270112", "80000 0 0 ".repeat(14) + "0*9").told(cessation, 9))
                .isEmpty();
    }

    @Test
    void unknownMonths_areNoSilence() {
        assertThat(new Flows().add("270112", "80000*40 .*6").told(cessation, 6)).isEmpty();
    }

    @Test
    void shortHistory_isSilent() {
        assertThat(new Flows().add("270112", "80000*11 0*6").told(cessation, 6)).isEmpty();
    }

    @Test
    void panelThatFallsSilent_isNoCessationOfItsFlows() {
        Flows flows = new Flows();
        for (int i = 0; i < 12; i++) {
            flows.add("27011" + i, "80000*40 0*6");
        }
        assertThat(flows.told(cessation, 6)).isEmpty();
        assertThat(flows.told(new ReporterSilence(), 6)).containsExactly("TOTAL all zero 2021-05");
    }
}
