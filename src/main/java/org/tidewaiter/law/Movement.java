package org.tidewaiter.law;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tidewaiter.trade.Area;
import org.tidewaiter.trade.CommodityCode;

/**
 * Goods that go from one area to another within a span of days, both included: one day for a consignment, a month or a
 * year for statistics. {@code goods} is {@code null} where they are not named (a total over all goods).
 */
public record Movement(@Nullable CommodityCode goods, Area from, Area to, LocalDate start, LocalDate end) {

    public Movement {
        if (end.isBefore(start)) {
            throw new IllegalArgumentException("a movement ends before it starts: " + start + " to " + end);
        }
    }

    /** A movement on one day. */
    public static Movement on(@Nullable CommodityCode goods, Area from, Area to, LocalDate day) {
        return new Movement(goods, from, to, day, day);
    }

    /** The span in the shortest plain form: 2017, 2017-08, 2017-08-05, or two days. */
    String span() {
        if (start.equals(end)) {
            return start.toString();
        }
        boolean wholeMonths = start.getDayOfMonth() == 1 && end.getDayOfMonth() == end.lengthOfMonth();
        if (wholeMonths && start.getYear() == end.getYear()) {
            if (start.getMonthValue() == 1 && end.getMonthValue() == 12) {
                return Integer.toString(start.getYear());
            }
            if (start.getMonthValue() == end.getMonthValue()) {
                return start.toString().substring(0, 7);
            }
        }
        return start + " to " + end;
    }
}
