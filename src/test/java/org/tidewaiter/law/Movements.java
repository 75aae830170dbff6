package org.tidewaiter.law;

import java.time.LocalDate;
import org.tidewaiter.trade.Areas;
import org.tidewaiter.trade.CommodityCode;
import org.tidewaiter.trade.HsRevision;
import org.tidewaiter.trade.Period;

/** Movements for tests in one line. */
final class Movements {
    private Movements() {}

    static Movement on(String goods, HsRevision revision, String from, String to, String day) {
        return Movement.on(
                new CommodityCode(goods, revision),
                Areas.packed().parse(from),
                Areas.packed().parse(to),
                LocalDate.parse(day));
    }

    /** Read in the edition in force on the day, as the command line does. */
    static Movement on(String goods, String from, String to, String day) {
        return on(goods, HsRevision.inForceOn(LocalDate.parse(day)), from, to, day);
    }

    /** A month or a year. */
    static Movement in(String goods, String from, String to, String period) {
        Period parsed = Period.parse(period);
        return new Movement(
                new CommodityCode(goods, HsRevision.inForceOn(parsed.start())),
                Areas.packed().parse(from),
                Areas.packed().parse(to),
                parsed.start(),
                parsed.end());
    }
}
