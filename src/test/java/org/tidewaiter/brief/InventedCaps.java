package org.tidewaiter.brief;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.tidewaiter.analysis.QuotaLedger;
import org.tidewaiter.law.Amount;
import org.tidewaiter.law.Conversion;
import org.tidewaiter.trade.Areas;
import org.tidewaiter.trade.Period;

/** A shared cap made up for the tests of pages: passed at face value, not surely. */
final class InventedCaps {
    private static final BigDecimal OFFICIAL = new BigDecimal("8.333");

    private InventedCaps() {}

    static CapFacts oil() {
        return new CapFacts(
                "refined-petroleum",
                2023,
                LocalDate.of(2023, 1, 1),
                LocalDate.of(2023, 12, 31),
                Period.parse("2023-10"),
                "S/RES/2397 (2017)",
                "5",
                "An invented cap on oil | for all States.",
                List.of(new Amount(money(500_000), "barrel", null), new Amount(money(60_000), "t", "a note")),
                false,
                2,
                List.of(Period.parse("2023-02"), Period.parse("2023-03")),
                List.of(
                        new QuotaLedger.Running("barrel", three("390000", "508313", "508313")),
                        new QuotaLedger.Running("t", three("61000", "61000", "61000"))),
                three("78", "101.662600", "101.662600"),
                new QuotaLedger.Passed(null, Period.parse("2023-09"), Period.parse("2023-09")),
                new QuotaLedger.Supplier(
                        Areas.packed().parse("CN"),
                        money(59_990),
                        money(12_000_000),
                        new BigDecimal("98.344"),
                        three("76.2", "99.989", "100.02"),
                        null,
                        List.of()),
                new Conversion(OFFICIAL, new BigDecimal("5.52"), new BigDecimal("8.5"), "Invented factors.", List.of()),
                List.of(new QuotaLedger.Factor(
                        List.of("271019", "271020"),
                        money(61_000),
                        new BigDecimal("6.35"),
                        OFFICIAL,
                        OFFICIAL,
                        money(387_350),
                        money(508_313),
                        money(508_313))),
                List.of("An invented note."),
                "tidewaiter quota refined-petroleum --year 2023 --dataset cn-customs");
    }

    private static BigDecimal money(long value) {
        return BigDecimal.valueOf(value);
    }

    static QuotaLedger.Three three(String surely, String counted, String possibly) {
        return new QuotaLedger.Three(new BigDecimal(surely), new BigDecimal(counted), new BigDecimal(possibly));
    }
}
