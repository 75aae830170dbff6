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

    private static Optional<Judgement> share(String whole, String amount) {
        String body = "Vietnam sold coffee for 5.2 million dollars in 2023. In all it sold goods for " + whole
                + " that year. That is 52 percent.";
        List<Slot> slots = slots(body, SlotName.SHARE, "52 %", "52 percent", "2023");
        Claim share = new Claim(
                "share-1",
                ClaimKind.SHARE,
                Modality.ACTUAL,
                new Passage(body.indexOf("That is"), body.length()),
                slots);
        List<Slot> all = new ArrayList<>(value(body, whole, amount, "2023").slots());
        all.removeIf(slot -> slot.name() == SlotName.GOODS);
        Claim total = new Claim(
                "trade_value-all",
                ClaimKind.TRADE_VALUE,
                Modality.ACTUAL,
                new Passage(body.indexOf("In all"), body.indexOf("That is")),
                all);
        TextUnderCheck text = TextUnderCheck.of(
                body,
                LocalDate.of(2024, 3, 1),
                List.of(value(body, "5.2 million dollars", "5200000 USD", "2023"), total, share));
        return new OwnFiguresCheck().judge(share, text);
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
