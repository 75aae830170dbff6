package org.tidewaiter.detect.price;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.tidewaiter.detect.Direction;
import org.tidewaiter.detect.FlowKey;
import org.tidewaiter.detect.FlowSeries;
import org.tidewaiter.detect.Panel;
import org.tidewaiter.detect.PeriodAxis;
import org.tidewaiter.detect.Signal;
import org.tidewaiter.detect.Signals;
import org.tidewaiter.detect.Watch;
import org.tidewaiter.trade.Flow;
import org.tidewaiter.trade.Period;

class UnitValueTest {
    private static final int CHINA = 156;
    private static final int NORTH_KOREA = 408;

    private record Cell(Period month, Direction direction, double p, Supplier<Signal> signal) {}

    private static final class Heard implements Signals {
        private final List<Signal> found = new ArrayList<>();
        private final List<Cell> tested = new ArrayList<>();

        @Override
        public void found(Signal signal) {
            found.add(signal);
        }

        @Override
        public void tested(Period month, Direction direction, double p, Supplier<Signal> signal) {
            tested.add(new Cell(month, direction, p, signal));
        }

        private List<Signal> sure() {
            return tested.stream()
                    .filter(cell -> cell.p() < 0.01)
                    .map(cell -> cell.signal().get())
                    .toList();
        }
    }

    private static double[] weights(int months) {
        SplittableRandom random = new SplittableRandom(11);
        return random.doubles(months).map(v -> Math.exp(6 + 3 * v)).toArray();
    }

    /** About 10 USD per kg, a little less for more. */
    private static double[] values(double[] weights) {
        SplittableRandom random = new SplittableRandom(12);
        return Arrays.stream(weights)
                .map(weight -> 15 * Math.pow(weight, 0.95) * Math.exp(0.1 * random.nextGaussian()))
                .toArray();
    }

    private static Heard look(UnitValue detector, String code, double[] values, double[] weights, int watched) {
        PeriodAxis axis = new PeriodAxis(2020 * 12, values.length);
        FlowSeries series = new FlowSeries(new FlowKey(CHINA, NORTH_KOREA, Flow.IMPORT, code), axis, values, weights);
        Heard heard = new Heard();
        detector.look(new Panel(axis, List.of(series)), new Watch(values.length - watched, values.length - 1), heard);
        return heard;
    }

    private static Heard look(String code, double[] values, double[] weights) {
        return look(new UnitValue(), code, values, weights, 1);
    }

    private static double figure(Signal signal, String name) {
        return signal.evidence().get(name) instanceof Double figure ? figure : Double.NaN;
    }

    @Test
    void thousandfoldPrice_isNamed() {
        double[] weights = weights(36);
        double[] values = values(weights);
        values[35] *= 1000;
        Signal signal = look("261100", values, weights).sure().getFirst();
        assertThat(signal.kind()).isEqualTo("near a factor of 1000");
        assertThat(signal.direction()).isEqualTo(Direction.UP);
        assertThat(signal.from()).isEqualTo(new Period(202212));
        assertThat(signal.observed()).isEqualTo(values[35] / weights[35], within(1e-6 * signal.observed()));
        assertThat(signal.expected()).isEqualTo(signal.observed() / 1000, within(0.2 * signal.expected()));
        assertThat(signal.low()).isLessThan(signal.expected());
        assertThat(signal.high()).isBetween(signal.expected(), signal.observed());
        assertThat(figure(signal, "over_fair_usd")).isEqualTo(values[35], within(0.01 * values[35]));
        assertThat(signal.evidence()).containsEntry("months_compared", 36);
    }

    @Test
    void halfThePrice_isLow() {
        double[] weights = weights(36);
        double[] values = values(weights);
        values[35] *= 0.55;
        Signal signal = look("261100", values, weights).sure().getFirst();
        assertThat(signal.kind()).isEqualTo("unit value low");
        assertThat(signal.direction()).isEqualTo(Direction.DOWN);
        assertThat(figure(signal, "under_fair_usd")).isEqualTo(values[35] * 0.45 / 0.55, within(0.3 * values[35]));
    }

    @Test
    void barrels_areNamedForPetroleumOnly() {
        double[] weights = weights(36);
        double[] values = values(weights);
        values[35] *= 7.33;
        assertThat(look("271019", values, weights).sure().getFirst().kind()).isEqualTo("near tonnes for barrels");
        assertThat(look("261100", values, weights).sure().getFirst().kind()).isEqualTo("unit value high");
    }

    @Test
    void quarterMore_isTestedAndStaysSilent() {
        double[] weights = weights(36);
        double[] values = values(weights);
        values[35] *= 1.25;
        Heard heard = look("261100", values, weights);
        assertThat(heard.tested).hasSize(1);
        assertThat(heard.sure()).isEmpty();
    }

    @Test
    void priceThatRisesThroughout_isATrendAndStaysSilent() {
        double[] weights = weights(36);
        double[] values = values(weights);
        for (int i = 0; i < 36; i++) {
            values[i] *= Math.exp(0.06 * i);
        }
        Heard heard = look("261100", values, weights);
        assertThat(heard.sure()).isEmpty();
        assertThat(heard.tested.getFirst().signal().get().evidence())
                .containsEntry("compared_by", "value against weight, with the trend of the price");
    }

    @Test
    void equalWeights_areComparedByOnePrice() {
        double[] weights = new double[24];
        double[] values = new double[24];
        Arrays.fill(weights, 100);
        Arrays.fill(values, 1000);
        values[23] = 100000;
        Signal signal = look("261100", values, weights).sure().getFirst();
        assertThat(signal.kind()).isEqualTo("near a factor of 100");
        assertThat(signal.evidence()).containsEntry("compared_by", "one price whatever the weight");
        values[23] = 1000;
        assertThat(look("261100", values, weights).sure()).isEmpty();
    }

    @Test
    void sevenMonths_areComparedByTheirMedian() {
        double[] weights = {100, 110, 90, 105, 95, 100, 100};
        double[] values = {1000, 1150, 880, 1060, 940, 1010, 10000};
        Signal signal = look("261100", values, weights).sure().getFirst();
        assertThat(signal.kind()).isEqualTo("near a factor of 10");
        assertThat(signal.evidence()).containsEntry("compared_by", "median price");
    }

    @Test
    void fourMonths_claimNothing() {
        double[] weights = {Double.NaN, 100, 100, 100, 1000};
        double[] values = {1000, 1000, 1000, 1000, 100};
        Heard heard = look("261100", values, weights);
        assertThat(heard.tested).isEmpty();
        assertThat(heard.found).isEmpty();
    }

    @Test
    void fourMonths_areHeldAgainstOtherPartnersWhereTheyAreKnown() {
        double[] weights = {100, 100, 100, 1000};
        double[] values = {1000, 1000, 1000, 100};
        Heard heard = look(
                new UnitValue((key, month) -> Optional.of(new WorldPrices.Price(8, 5))), "261100", values, weights, 4);
        assertThat(heard.tested).isEmpty();
        assertThat(heard.found).hasSize(1);
        assertThat(heard.found.getFirst().kind()).isEqualTo("far from the price with other partners");
        assertThat(heard.found.getFirst().direction()).isEqualTo(Direction.DOWN);
        assertThat(heard.found.getFirst().p()).isNull();
    }

    @Test
    void priceWithOtherPartners_isShownBesideTheOwn() {
        double[] weights = {100, 110, 90, 105, 95, 100, 100};
        double[] values = {1000, 1150, 880, 1060, 940, 1010, 10000};
        WorldPrices dear = (key, month) -> Optional.of(new WorldPrices.Price(50, 5));
        Signal signal =
                look(new UnitValue(dear), "261100", values, weights, 1).sure().getFirst();
        assertThat(signal.expected()).isBetween(9.0, 11.0);
        assertThat(signal.evidence())
                .containsEntry("other_partners_usd_per_kg", 50.0)
                .containsEntry("other_partners", 5);
        assertThat(signal.evidence().get("times_other_partners"))
                .isInstanceOfSatisfying(Double.class, times -> assertThat(times).isCloseTo(2, within(1e-9)));
    }

    @Test
    void missingOrTinyWeight_isNotJudged() {
        double[] weights = weights(36);
        double[] values = values(weights);
        values[34] *= 1000;
        values[35] *= 1000;
        weights[34] = 9;
        weights[35] = Double.NaN;
        assertThat(look(new UnitValue(), "261100", values, weights, 2).tested).isEmpty();
    }

    @Test
    void longWatch_isSeenPieceByPiece() {
        double[] weights = weights(80);
        double[] values = values(weights);
        values[10] *= 1000;
        values[70] /= 1000;
        Heard heard = look(new UnitValue(), "261100", values, weights, 80);
        assertThat(heard.tested).hasSize(80);
        assertThat(heard.sure())
                .extracting(Signal::from)
                .containsExactlyInAnyOrder(new Period(202011), new Period(202511));
    }

    @Test
    void figuresOfLaterMonths_changeNothing() {
        double[] weights = weights(40);
        double[] values = values(weights);
        values[30] *= 5;
        PeriodAxis axis = new PeriodAxis(2020 * 12, 40);
        FlowKey key = new FlowKey(CHINA, NORTH_KOREA, Flow.IMPORT, "261100");
        Heard before = new Heard();
        new UnitValue()
                .look(new Panel(axis, List.of(new FlowSeries(key, axis, values, weights))), new Watch(30, 30), before);
        double[] changed = values.clone();
        changed[35] *= 100;
        Heard after = new Heard();
        new UnitValue()
                .look(new Panel(axis, List.of(new FlowSeries(key, axis, changed, weights))), new Watch(30, 30), after);
        assertThat(after.tested.getFirst().p())
                .isEqualTo(before.tested.getFirst().p());
    }
}
