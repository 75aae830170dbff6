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
        return judge(size, "2022");
    }

    private static Optional<Judgement> judge(String size, String base) {
        String body =
                "Vietnam sold coffee for 4.0 million dollars in 2022. It was 5.2 million dollars in 2023. That is "
                        + size + " more.";
        List<Slot> slots = slots(body, SlotName.CHANGE, "up " + size.replace(" percent", " %"), size, "2023");
        slots.add(Slot.of(SlotName.BASE, base, new Passage(0, 7), "test"));
        return judge(
                ClaimKind.COMPARISON,
                body,
                slots,
                value(body, "4.0 million dollars", "4000000 USD", "2022"),
                value(body, "5.2 million dollars", "5200000 USD", "2023"));
    }

    private static Optional<Judgement> share(String whole, String amount) {
        String body = "Vietnam sold coffee for 5.2 million dollars in 2023. In all it sold goods for " + whole
                + " that year. That is 52 percent.";
        List<Slot> slots = slots(body, SlotName.SHARE, "52 %", "52 percent", "2023");
        Claim total = value(body, whole, amount, "2023");
        List<Slot> ofAllGoods = total.slots().stream()
                .filter(slot -> slot.name() != SlotName.GOODS)
                .toList();
        return judge(
                ClaimKind.SHARE,
                body,
                slots,
                value(body, "5.2 million dollars", "5200000 USD", "2023"),
                new Claim("trade_value-all", total.kind(), total.modality(), total.passage(), ofAllGoods));
    }

    /** The last sentence, held against two values. */
    private static Optional<Judgement> judge(ClaimKind kind, String body, List<Slot> slots, Claim one, Claim other) {
        Passage last = new Passage(body.indexOf("That is"), body.length());
        Claim claim = new Claim(kind.id() + "-1", kind, Modality.ACTUAL, last, slots);
        TextUnderCheck text = TextUnderCheck.of(body, LocalDate.of(2024, 3, 1), List.of(one, other, claim));
        return new OwnFiguresCheck().judge(claim, text);
    }

    @Test
    void aShareOfValuesOfAnotherSize_isNotHeldAgainstThem() {
        assertThat(share("10.0 million dollars", "10000000 USD").map(Judgement::verdict))
                .contains(Verdict.CONSISTENT);
        assertThat(share("20.0 million dollars", "20000000 USD").map(Judgement::verdict))
                .contains(Verdict.REFUTED);
        assertThat(share("900.0 million dollars", "900000000 USD")).isEmpty();
    }

    @Test
    void aValueIsNeverBothEndsOfAChange() {
        assertThat(judge("60 percent", "2023")).isEmpty();
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
