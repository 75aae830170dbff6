package org.tidewaiter.casebook.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tidewaiter.casebook.Claim;
import org.tidewaiter.casebook.ClaimKind;
import org.tidewaiter.casebook.Modality;
import org.tidewaiter.casebook.Passage;
import org.tidewaiter.casebook.Slot;
import org.tidewaiter.casebook.SlotName;
import org.tidewaiter.casebook.Verdict;

class OwnFiguresCheckTest {
    private static Claim value(String body, String words, String amount, String time) {
        return new Claim(
                "trade_value-" + time,
                ClaimKind.TRADE_VALUE,
                Modality.ACTUAL,
                new Passage(body.indexOf(words), body.indexOf(words) + words.length()),
                slots(body, SlotName.MONEY, amount, words, time));
    }

    private static List<Slot> slots(String body, SlotName name, String value, String words, String time) {
        Passage passage = new Passage(body.indexOf(words), body.indexOf(words) + words.length());
        return new ArrayList<>(List.of(
                Slot.of(SlotName.DIRECTION, "VN>KP", passage, "test"),
                Slot.of(SlotName.GOODS, "0901", passage, "test"),
                Slot.of(name, value, passage, "test"),
                Slot.of(SlotName.TIME, time, passage, "test")));
    }

    private static Optional<Judgement> judge(String size) {
        String body =
                "Vietnam sold coffee for 4.0 million dollars in 2022. It was 5.2 million dollars in 2023. That is "
                        + size + " more.";
        List<Slot> slots = slots(body, SlotName.CHANGE, "up " + size.replace(" percent", " %"), size, "2023");
        slots.add(Slot.of(SlotName.BASE, "2022", new Passage(0, 7), "test"));
        Claim change = new Claim(
                "comparison-1",
                ClaimKind.COMPARISON,
                Modality.ACTUAL,
                new Passage(body.indexOf("That"), body.length()),
                slots);
        TextUnderCheck text = TextUnderCheck.of(
                body,
                LocalDate.of(2024, 3, 1),
                List.of(
                        value(body, "4.0 million dollars", "4000000 USD", "2022"),
                        value(body, "5.2 million dollars", "5200000 USD", "2023"),
                        change));
        return new OwnFiguresCheck().judge(change, text);
    }

    @Test
    void aChangeBetweenTwoValuesOfOtherSentences_fits() {
        assertThat(judge("30 percent").orElseThrow().verdict()).isEqualTo(Verdict.CONSISTENT);
    }

    @Test
    void aChangeThatTheValuesDoNotGive_isRefuted() {
        Judgement judgement = judge("60 percent").orElseThrow();
        assertThat(judgement.verdict()).isEqualTo(Verdict.REFUTED);
        assertThat(judgement.reckoning()).anyMatch(line -> line.contains("30.0 %"));
    }
}
