package org.tidewaiter.casebook.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tidewaiter.casebook.Claim;
import org.tidewaiter.casebook.ClaimKind;
import org.tidewaiter.casebook.Modality;
import org.tidewaiter.casebook.Passage;
import org.tidewaiter.casebook.Slot;
import org.tidewaiter.casebook.SlotName;

class OtherReadingsTest {
    private static final String BODY =
            "Ferrosilicon brought 181.5 million yuan in ten months. For tungsten ore bought from the North 151.9 million were paid.";
    private static final Passage FIRST = new Passage(0, 55);
    private static final Passage SECOND = new Passage(55, BODY.length());

    private static Slot slot(SlotName name, String value, Passage passage, String rule) {
        return Slot.of(name, value, passage, rule);
    }

    private static final Claim BEFORE = new Claim(
            "trade_value-1",
            ClaimKind.TRADE_VALUE,
            Modality.ACTUAL,
            FIRST,
            List.of(
                    slot(SlotName.DIRECTION, "KP>CN", FIRST, "test"),
                    slot(SlotName.GOODS, "720221", FIRST, "test"),
                    slot(SlotName.MONEY, "181500000 CNY", FIRST, "test"),
                    slot(SlotName.TIME, "2023-01/2023-10", FIRST, "test")));

    private static Claim claim(ClaimKind kind, Slot... slots) {
        return new Claim("claim-2", kind, Modality.ACTUAL, SECOND, List.of(slots));
    }

    /** An amount of tungsten ore whose goods and year stand in one sentence or the other. */
    private static Claim tungsten(Passage named) {
        return claim(
                ClaimKind.TRADE_VALUE,
                slot(SlotName.DIRECTION, "KP>CN", SECOND, "test"),
                slot(SlotName.GOODS, "2611", named, "test"),
                slot(SlotName.MONEY, "151900000 CNY", SECOND, "test"),
                slot(SlotName.TIME, "2022", named, "test"));
    }

    private static TextUnderCheck text(Claim claim) {
        return new TextUnderCheck(
                BODY, LocalDate.of(2023, 11, 22), List.of(FIRST, SECOND), List.of(BEFORE, claim), List.of());
    }

    private static String values(Claim claim) {
        return String.join(" ", claim.slots().stream().map(Slot::value).toList());
    }

    private static List<String> read(Claim claim) {
        return OtherReadings.list(claim, text(claim)).stream()
                .map(OtherReadingsTest::values)
                .toList();
    }

    @Test
    void whatTheSentenceSays_isReadInNoOtherWay() {
        assertThat(read(tungsten(SECOND))).isEmpty();
    }

    @Test
    void wayCarriedOver_isTurned() {
        assertThat(read(claim(
                        ClaimKind.COMPARISON,
                        slot(SlotName.DIRECTION, "CN>KP", FIRST, Slot.CARRIED_WAY),
                        slot(SlotName.CHANGE, "up 2.6 %", SECOND, "test"))))
                .as("the other way, and both ways together")
                .containsExactly("up 2.6 % KP>CN", "up 2.6 %");
    }

    @Test
    void numbersOfOneDigit_tellNothing() {
        assertThat(read(claim(
                        ClaimKind.COMPARISON,
                        slot(SlotName.DIRECTION, "CN>KP", FIRST, Slot.CARRIED_WAY),
                        slot(SlotName.CHANGE, "up x3", SECOND, "test"))))
                .isEmpty();
    }

    @Test
    void periodAndGoodsOfElsewhere_areReadAsThoseNearby_andAsAllGoods() {
        assertThat(read(tungsten(FIRST)))
                .startsWith(
                        "KP>CN 151900000 CNY 2022",
                        "KP>CN 720221 151900000 CNY 2022",
                        "KP>CN 2611 151900000 CNY 2023-01/2023-10")
                .contains("KP>CN 2611 151900000 CNY 2023", "KP>CN 720221 151900000 CNY 2023-01/2023-10");
    }

    @Test
    void periodOfElsewhere_isReadAsWhatFiguresOfThatDayAreUsuallyAbout() {
        assertThat(read(tungsten(FIRST)))
                .contains("KP>CN 2611 151900000 CNY 2023-01/2023-09", "KP>CN 2611 151900000 CNY 2023-01/2023-10");
        Claim inFuture = OtherReadings.with(
                tungsten(FIRST), SlotName.TIME, List.of(slot(SlotName.TIME, "2023-11", FIRST, "test")));
        assertThat(read(inFuture)).contains("KP>CN 2611 151900000 CNY 2022");
        assertThat(OtherReadings.isIncomplete(inFuture, text(inFuture))).isTrue();
        assertThat(OtherReadings.isIncomplete(tungsten(SECOND), text(tungsten(SECOND))))
                .isFalse();
    }

    @Test
    void againstTheSentence_noPeriodCountsThatTheTextDoesNotTell() {
        TextUnderCheck text = text(tungsten(SECOND));
        assertThat(OtherReadings.listAgainst(tungsten(SECOND), text))
                .extracting(OtherReadingsTest::values)
                .isNotEmpty()
                .noneMatch(read -> read.endsWith("2023-01/2023-09"));
    }

    @Test
    void ofSeveralGoodsInASentence_eachCanBeMeant() {
        Passage ore = new Passage(59, 71);
        assertThat(read(claim(
                        ClaimKind.TRADE_VALUE,
                        slot(SlotName.DIRECTION, "KP>CN", SECOND, "test"),
                        slot(SlotName.GOODS, "2611", ore, "test"),
                        slot(SlotName.GOODS, "720221", FIRST, "test"),
                        slot(SlotName.MONEY, "151900000 CNY", SECOND, "test"),
                        slot(SlotName.TIME, "2022", SECOND, "test"))))
                .as("what an earlier sentence names falls away")
                .containsExactly("KP>CN 2611 151900000 CNY 2022");
    }

    @Test
    void numberWithoutAUnit_mayHaveAnother() {
        assertThat(read(claim(
                        ClaimKind.TRADE_VALUE,
                        slot(SlotName.DIRECTION, "KP>CN", SECOND, "test"),
                        slot(SlotName.GOODS, "2611", SECOND, "test"),
                        slot(SlotName.MONEY, "151900000 CNY", SECOND, Slot.UNIT_BEFORE),
                        slot(SlotName.TIME, "2022", SECOND, "test"))))
                .containsExactly(
                        "KP>CN 2611 151900000 USD 2022",
                        "KP>CN 2611 151900000 t 2022",
                        "KP>CN 2611 151900000 kg 2022",
                        "KP>CN 2611 151900000 piece 2022");
    }

    @Test
    void againstTheSentence_aNumberIsLookedForInAllThatTheTextTells() {
        TextUnderCheck text = text(tungsten(SECOND));
        assertThat(OtherReadings.list(tungsten(SECOND), text)).isEmpty();
        assertThat(OtherReadings.listAgainst(tungsten(SECOND), text))
                .extracting(OtherReadingsTest::values)
                .contains("KP>CN 2611 151900000 CNY 2023-01/2023-10");
    }

    @Test
    void threeDigits_tellWhichReadingIsMeant() {
        assertThat(OtherReadings.isTelling(
                        claim(ClaimKind.TRADE_VALUE, slot(SlotName.MONEY, "8660000000 CNY", SECOND, "test"))))
                .isTrue();
        assertThat(OtherReadings.isTelling(
                        claim(ClaimKind.TRADE_VALUE, slot(SlotName.MONEY, "8700000000 CNY", SECOND, "test"))))
                .isFalse();
    }
}
