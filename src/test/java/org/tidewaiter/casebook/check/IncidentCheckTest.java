package org.tidewaiter.casebook.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.tidewaiter.casebook.ClaimKind;
import org.tidewaiter.casebook.SlotName;
import org.tidewaiter.casebook.Verdict;

class IncidentCheckTest {
    private static final IncidentCheck CHECK = new IncidentCheck(new ToldNumbers());

    private static Judgement judge(ClaimSketch sketch) {
        return CHECK.judge(sketch.claim(), sketch.text("2024-07-02")).orElseThrow();
    }

    @Test
    void reckonsWhatTheTrucksCarry() {
        ClaimSketch fits = ClaimSketch.of(
                        ClaimKind.INCIDENT, "Dozens of tons of minerals left on several 10-ton trucks.")
                .with(SlotName.QUANTITY, "24..99 t", "Dozens of tons")
                .with(SlotName.VEHICLE, "3..7 truck x10 t", "several 10-ton trucks");
        assertThat(judge(fits).verdict()).isEqualTo(Verdict.CONSISTENT);
        ClaimSketch heavy = ClaimSketch.of(ClaimKind.INCIDENT, "Some 400 tons of ore left on three 10-ton trucks.")
                .with(SlotName.QUANTITY, "360..440 t", "400 tons")
                .with(SlotName.VEHICLE, "3 truck x10 t", "three 10-ton trucks");
        assertThat(judge(heavy).verdict()).isEqualTo(Verdict.INCONSISTENT);
    }

    @Test
    void cargoOfOneVehicle_isNoProofOfItself() {
        ClaimSketch sketch = ClaimSketch.of(ClaimKind.INCIDENT, "A lorry with nine tons of cement crossed.")
                .with(SlotName.QUANTITY, "9 t", "nine tons")
                .with(SlotName.VEHICLE, "1 truck x9 t", "A lorry");
        assertThat(judge(sketch).verdict()).isEqualTo(Verdict.NOT_CHECKABLE);
    }

    @Test
    void aPickup_carriesLittleInOneGo() {
        ClaimSketch heavy = ClaimSketch.of(ClaimKind.INCIDENT, "Three pickups hauled 25 tons of salt in one go.")
                .with(SlotName.QUANTITY, "25 t", "25 tons")
                .with(SlotName.VEHICLE, "3 truck", "Three pickups");
        assertThat(judge(heavy).verdict()).isEqualTo(Verdict.INCONSISTENT);
        ClaimSketch slow = ClaimSketch.of(ClaimKind.INCIDENT, "Three pickups hauled 25 tons of salt in May.")
                .with(SlotName.QUANTITY, "25 t", "25 tons")
                .with(SlotName.VEHICLE, "3 truck", "Three pickups");
        assertThat(judge(slow).verdict()).isEqualTo(Verdict.NOT_CHECKABLE);
    }

    @Test
    void reckonsHowFastContainersMove() {
        ClaimSketch sketch = ClaimSketch.of(ClaimKind.INCIDENT, "Ten containers crossed in nearly four hours.")
                .with(SlotName.QUANTITY, "10 container", "Ten containers")
                .with(SlotName.DURATION, "3.4..4 h", "nearly four hours");
        Judgement judgement = judge(sketch);
        assertThat(judgement.verdict()).isEqualTo(Verdict.CONSISTENT);
        assertThat(judgement.reckoning())
                .contains("10 container hold 50..240 t", "10 container in 3.4..4 h: about 24.0 minutes each");
    }

    @Test
    void takesAbsenceFromFiguresForNothing() {
        ClaimSketch sketch = ClaimSketch.of(ClaimKind.INCIDENT, "A ministry smuggled flour on June 18.")
                .with(SlotName.TIME, "2024-06-18", "June 18");
        Judgement judgement = judge(sketch);
        assertThat(judgement.verdict()).isEqualTo(Verdict.NOT_CHECKABLE);
        assertThat(judgement.why()).contains("silence proves nothing");
        assertThat(judgement.reckoning()).containsExactly("2024-06-18 was a Tuesday, before the text of 2024-07-02");
    }

    @Test
    void refutesADeedTheDayAfterThePaper() {
        ClaimSketch sketch =
                ClaimSketch.of(ClaimKind.INCIDENT, "It crossed on July 9.").with(SlotName.TIME, "2024-07-09", "July 9");
        assertThat(judge(sketch).verdict()).isEqualTo(Verdict.REFUTED);
    }
}
