package org.tidewaiter.detect.pairs;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.tidewaiter.detect.Panel;
import org.tidewaiter.detect.Signal;
import org.tidewaiter.trade.Flow;
import org.tidewaiter.trade.Period;

class CodeSwitchTest {
    private static final int MONTHS = 60;
    private static final int BREAK = 48; // January 2021 on an axis from January 2017
    private static final CodeSwitch DETECTOR = new CodeSwitch(List.of(
            BreakPoint.ban("A ban of coal", LocalDate.of(2021, 1, 1), List.of(Flow.IMPORT), List.of("270111"))));

    /** A dozen of other goods with a noise of their own, so that chance has something to show. */
    private static PanelOf others() {
        PanelOf panel = new PanelOf(PanelOf.CHINA, PanelOf.NORTH_KOREA, "2017-01");
        Random random = new Random(7);
        for (int good = 0; good < 12; good++) {
            double[] values = new double[MONTHS];
            double[] weights = new double[MONTHS];
            for (int month = 0; month < MONTHS; month++) {
                values[month] = 200_000 * Math.exp(.3 * random.nextGaussian());
                weights[month] = values[month] / (2 + good) * Math.exp(.1 * random.nextGaussian());
            }
            panel.with(Flow.IMPORT, (61 + good) + "0110", values, weights);
        }
        return panel;
    }

    private static Panel switched(String loser, String gainer, String gainerWeights) {
        return others().with(Flow.IMPORT, "270111", loser, "1000000*48 100000*12")
                .with(Flow.IMPORT, "270119", gainer, gainerWeights)
                .panel();
    }

    private static List<Signal> signals(Panel panel) {
        return PanelOf.heard(DETECTOR, panel, BREAK, BREAK + 6).signals;
    }

    @Test
    void lossThatReappearsUnderTheNeighbour_isNoticed() {
        Panel panel = switched("100000*48 10000*12", "50000*48 140000*12", "1000000*48 1900000*12");
        assertThat(signals(panel)).singleElement().satisfies(signal -> {
            assertThat(signal.kind()).isEqualTo("code switch");
            assertThat(signal.key().code()).isEqualTo("270111");
            assertThat(signal.evidence()).containsEntry("into", "270119");
            assertThat(signal.from()).isEqualTo(Period.parse("2021-01"));
            assertThat(signal.p()).isLessThan(.05);
        });
    }

    @Test
    void gainMuchSmallerThanTheLoss_isSilent() {
        assertThat(signals(switched("100000*48 10000*12", "50000*48 90000*12", "1000000*48 1400000*12")))
                .isEmpty();
    }

    @Test
    void priceThatMovesAway_isSilent() {
        assertThat(signals(switched("100000*48 10000*12", "50000*48 140000*12", "1000000*48 5000000*12")))
                .isEmpty();
    }

    @Test
    void missingWeights_areSilentNotGuessed() {
        Panel panel = switched("100000*48 10000*12", "50000*48 140000*12", ".*60");
        assertThat(PanelOf.heard(DETECTOR, panel, BREAK, BREAK + 6).tested).isEmpty();
    }

    @Test
    void monthsAfterTheBreakUnknown_areSilent() {
        Panel panel = switched("100000*48 .*12", "50000*48 140000*12", "1000000*48 1900000*12");
        assertThat(PanelOf.heard(DETECTOR, panel, BREAK, BREAK + 6).tested).isEmpty();
    }

    @Test
    void breakThatIsNotWatched_isNotLookedAt() {
        Panel panel = switched("100000*48 10000*12", "50000*48 140000*12", "1000000*48 1900000*12");
        assertThat(PanelOf.heard(DETECTOR, panel, BREAK + 7, BREAK + 9).tested).isEmpty();
    }

    @Test
    void breakIsLookedAtAgain_afterTwelveMonths() {
        Panel panel = switched("100000*48 10000*12", "50000*48 140000*12", "1000000*48 1900000*12");
        assertThat(PanelOf.heard(DETECTOR, panel, BREAK + 7, MONTHS - 1).signals)
                .singleElement()
                .satisfies(signal -> {
                    assertThat(signal.from()).isEqualTo(Period.parse("2021-01"));
                    assertThat(signal.to()).isEqualTo(Period.parse("2021-12"));
                });
    }

    @Test
    void gainAtTheNeighboursOwnPrice_isSilent() {
        assertThat(signals(switched("100000*48 10000*12", "50000*48 140000*12", "1000000*48 2800000*12")))
                .isEmpty();
    }

    @Test
    void fewOthersToCompareWith_areTooFewToBeSure() {
        Panel panel = new PanelOf(PanelOf.CHINA, PanelOf.NORTH_KOREA, "2017-01")
                .with(Flow.IMPORT, "270111", "100000*48 10000*12", "1000000*48 100000*12")
                .with(Flow.IMPORT, "270119", "50000*48 140000*12", "1000000*48 1900000*12")
                .panel();
        PanelOf.Heard heard = PanelOf.heard(DETECTOR, panel, BREAK, BREAK + 6);
        assertThat(heard.tested).singleElement().satisfies(p -> assertThat(p).isGreaterThan(.1));
    }

    @Test
    void codeThatWasRenumbered_isNamedWithItsCorrespondence() {
        Panel panel = new PanelOf(PanelOf.CHINA, PanelOf.NORTH_KOREA, "2018-01")
                .with(Flow.EXPORT, "851770", "100000*48 0*12", "1000*48 0*12")
                .with(Flow.EXPORT, "851771", "0*48 40000*12", "0*48 400*12")
                .with(Flow.EXPORT, "851779", "0*48 60000*12", "0*48 600*12")
                .panel();
        assertThat(PanelOf.heard(new CodeSwitch(), panel, 48, 54).signals)
                .singleElement()
                .satisfies(signal -> {
                    assertThat(signal.kind()).isEqualTo("edition change");
                    assertThat((String) signal.evidence().get("correspondence"))
                            .startsWith("851770 of HS2017 is 851771, 851779, ")
                            .endsWith(" of HS2022");
                });
    }

    @Test
    void codeThatHoldsOtherGoodsSinceTheEdition_isNoNeighbour() {
        BreakPoint edition = BreakPoint.editions().getLast();
        assertThat(Renumbering.isRedrawn(edition, "851771")).isTrue();
        assertThat(Renumbering.isRedrawn(edition, "72021900")).isFalse();
        assertThat(Renumbering.isRedrawn(
                        BreakPoint.ban("x", LocalDate.of(2022, 1, 1), List.of(), List.of("27")), "851771"))
                .isFalse();
    }

    @Test
    void orderOfTheSeries_changesNothing() {
        Panel panel = switched("100000*48 10000*12", "50000*48 140000*12", "1000000*48 1900000*12");
        List<org.tidewaiter.detect.FlowSeries> turned = new java.util.ArrayList<>(panel.series());
        Collections.reverse(turned);
        assertThat(signals(new Panel(panel.axis(), turned))).isEqualTo(signals(panel));
    }

    @Test
    void neighbours_areCodesOfOneHeadingOrOfTheTable() {
        Neighbours neighbours = Neighbours.packed();
        assertThat(neighbours.areNear("270111", "270119")).isTrue();
        assertThat(neighbours.areNear("26011100", "262019")).isTrue();
        assertThat(neighbours.areNear("160553", "030711")).isTrue();
        assertThat(neighbours.areNear("270111", "27011100")).isFalse();
        assertThat(neighbours.areNear("270111", "270210")).isFalse();
    }

    @Test
    void monthCutByTheBreak_belongsToNeitherSide() {
        BreakPoint point = BreakPoint.ban("x", LocalDate.of(2017, 9, 5), List.of(), List.of("27"));
        org.tidewaiter.detect.PeriodAxis axis =
                org.tidewaiter.detect.PeriodAxis.of(Period.parse("2017-01"), Period.parse("2017-12"));
        assertThat(axis.at(point.lastBefore(axis))).isEqualTo(Period.parse("2017-08"));
        assertThat(axis.at(point.firstAfter(axis))).isEqualTo(Period.parse("2017-10"));
    }
}
