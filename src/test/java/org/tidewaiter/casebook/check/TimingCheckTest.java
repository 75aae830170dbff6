package org.tidewaiter.casebook.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tidewaiter.casebook.ClaimKind;
import org.tidewaiter.casebook.Passage;
import org.tidewaiter.casebook.Slot;
import org.tidewaiter.casebook.SlotName;
import org.tidewaiter.casebook.Verdict;
import org.tidewaiter.detect.events.EventCalendar;

/** Days told against an invented calendar: a visit, a congress whose days are not sure. */
class TimingCheckTest {
    private static final TimingCheck CHECK = new TimingCheck(new EventCalendar(List.of(
            event("visit", "2024-06-18", "2024-06-19", true), event("congress", "2024-03-05", "2024-03-08", false))));

    private static EventCalendar.Event event(String id, String first, String last, boolean verified) {
        return new EventCalendar.Event(
                408, id, EventCalendar.Kind.VISIT, LocalDate.parse(first), LocalDate.parse(last), "invented", verified);
    }

    private static Judgement judge(ClaimSketch sketch) {
        TextUnderCheck text = sketch.text("2024-07-04");
        return CHECK.judge(text.claims().getFirst(), text).orElseThrow();
    }

    private static ClaimSketch told(String event, String lag, String time) {
        return ClaimSketch.of(ClaimKind.TIMING, "Then, so far from the event.")
                .with(SlotName.EVENT, event)
                .with(SlotName.LAG, lag)
                .with(SlotName.TIME, time);
    }

    @ParameterizedTest
    @CsvSource({
        "before, 2024-06-11, CONSISTENT",
        "before, 2024-06-18T00/06, CONSISTENT", // on its first day: days alone do not tell
        "before, 2024-06-25, INCONSISTENT",
        "before, 2024-01-05, NOT_CHECKABLE", // on the right side, and far away
        "4..10 d before, 2024-06-11, CONSISTENT",
        "4..10 d before, 2024-06-16, INCONSISTENT",
        "1 d before, 2024-06-17, CONSISTENT",
        "after, 2024-06-21, CONSISTENT",
        "3 d after, 2024-06-22, CONSISTENT",
        "3 d after, 2024-06-25, INCONSISTENT",
        "during, 2024-06-19, CONSISTENT",
        "during, 2024-06-21, INCONSISTENT",
        "before, 2024-06, CONSISTENT"
    })
    void toldDay_isHeldAgainstThatOfTheEvent(String lag, String time, Verdict verdict) {
        assertThat(judge(told("visit", lag, time)).verdict()).isEqualTo(verdict);
    }

    @Test
    void answer_countsTheDaysAndNamesTheSource() {
        Judgement judgement = judge(told("visit", "before", "2024-06-11"));
        assertThat(judgement.reckoning())
                .contains("visit: 2024-06-18 to 2024-06-19 (invented)", "2024-06-11: 7 days before its first day");
    }

    @Test
    void eventThatTheCalendarDoesNotHave_isNotCheckable() {
        assertThat(judge(told("visit of the khan", "before", "2024-06-11")).verdict())
                .isEqualTo(Verdict.NOT_CHECKABLE);
    }

    @ParameterizedTest
    @CsvSource({
        "before, 2024-02-20, CONSISTENT",
        "before, 2024-03-06, NOT_CHECKABLE",
        "after, 2024-03-20, NOT_CHECKABLE"
    })
    void eventOfWhichOnlyTheMonthIsSure_decidesOnlyOutsideIt(String lag, String time, Verdict verdict) {
        assertThat(judge(told("congress", lag, time)).verdict()).isEqualTo(verdict);
    }

    @Test
    void timeReckonedFromTheEvent_cannotBeHeldAgainstIt() {
        ClaimSketch sketch = ClaimSketch.of(ClaimKind.TIMING, "A week before the visit.")
                .with(SlotName.EVENT, "visit")
                .with(SlotName.LAG, "4..10 d before");
        TextUnderCheck text = sketch.text("2024-07-04");
        List<Slot> slots = new java.util.ArrayList<>(text.claims().getFirst().slots());
        slots.add(Slot.of(SlotName.TIME, "2024-06-08/2024-06-14", new Passage(0, 6), Slot.RECKONED));
        var claim = text.claims().getFirst();
        var whole =
                new org.tidewaiter.casebook.Claim(claim.id(), claim.kind(), claim.modality(), claim.passage(), slots);
        Judgement judgement = CHECK.judge(whole, text).orElseThrow();
        assertThat(judgement.verdict()).isEqualTo(Verdict.NOT_CHECKABLE);
        assertThat(judgement.why()).contains("2024-06-08..2024-06-14");
    }

    @Test
    void otherClaims_areNotItsBusiness() {
        TextUnderCheck text = ClaimSketch.of(ClaimKind.OPINION, "So it is.").text("2024-07-04");
        assertThat(CHECK.judge(text.claims().getFirst(), text)).isEmpty();
    }
}
