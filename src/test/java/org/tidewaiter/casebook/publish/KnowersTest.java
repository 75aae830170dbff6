package org.tidewaiter.casebook.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tidewaiter.casebook.Modality;
import org.tidewaiter.casebook.SlotName;
import org.tidewaiter.casebook.Tlp;
import org.tidewaiter.casebook.store.FieldReport;

class KnowersTest {
    private static final Grains EXACT = new Grains(TimeGrain.HOUR, PlaceGrain.EXACT, NumberGrain.EXACT, Set.of());

    private static FieldReport report() {
        return new FieldReport(
                "amber-heron",
                LocalDate.of(2024, 7, 2),
                Tlp.RED,
                Modality.ACTUAL,
                Map.of(
                        SlotName.PLACE, List.of("samjang", "yanggang"),
                        SlotName.TIME, List.of("2024-06-18T03/04"),
                        SlotName.VEHICLE, List.of("10 container"),
                        SlotName.ACTOR, List.of("mss"),
                        SlotName.PURPOSE, List.of("the july 27 holiday distribution")),
                "He said it.");
    }

    @Test
    void exactReport_couldHaveBeenToldByHardlyAnybody() {
        Knowers.Reckoning reckoning = Knowers.of(report(), EXACT, false, 0);

        assertThat(reckoning.steps())
                .extracting(Knowers.Step::what)
                .containsExactly(
                        "place crossing", "time hour", "number exact", "detail organisation", "detail purpose");
        assertThat(reckoning.low()).isZero(); // 40 x 0.1 x 0.3 x 0.1 x 0.3
        assertThat(reckoning.high()).isEqualTo(7); // 150 x 0.3 x 0.6 x 0.4 x 0.6, a part of a person counts
        assertThat(reckoning.isEnough()).isFalse();
    }

    @Test
    void usualClearExport_couldHaveBeenToldByMany() {
        Knowers.Reckoning reckoning = Knowers.of(report(), Grains.usual(Tlp.CLEAR), false, 0);

        assertThat(reckoning.low()).isEqualTo(630); // 3000 x 0.7 x 1 x 0.3
        assertThat(reckoning.isEnough()).isTrue();
    }

    @Test
    void everyCoarserStep_neverLowersTheEstimate() {
        java.util.Deque<Grains> open = new java.util.ArrayDeque<>(List.of(EXACT));
        Set<Grains> seen = new java.util.HashSet<>();
        while (!open.isEmpty()) {
            Grains grains = open.pop();
            int low = Knowers.of(report(), grains, true, 1).low();
            for (Grains coarser : grains.coarser()) {
                assertThat(Knowers.of(report(), coarser, true, 1).low())
                        .as(coarser.options() + " after " + grains.options())
                        .isGreaterThanOrEqualTo(low);
                if (seen.add(coarser)) {
                    open.push(coarser);
                }
            }
        }
        assertThat(seen).hasSizeGreaterThan(100);
    }

    @Test
    void textAndOtherReportsOfTheSource_lowerIt() {
        Grains grains = Grains.usual(Tlp.CLEAR);
        int alone = Knowers.of(report(), grains, false, 0).low();
        int withText = Knowers.of(report(), grains, true, 0).low();
        int linked = Knowers.of(report(), grains, true, 1).low();
        int much = Knowers.of(report(), grains, true, 3).low();
        assertThat(List.of(much, linked, withText, alone)).isSorted().doesNotHaveDuplicates();
    }
}
