package org.tidewaiter.consignment;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tidewaiter.trade.CommodityCode;

/**
 * A row as it was read, not yet answered. {@code goods}, {@code from} and {@code to} are for showing, {@code code} is the
 * code in the edition of the day, {@code formulaLike} counts cells a spreadsheet could run; without {@code shared} the row
 * is blank or could not be read.
 */
record RowReading(
        Row row,
        @Nullable SharedReading shared,
        DayReading day,
        String goods,
        @Nullable CommodityCode code,
        String from,
        String to,
        @Nullable Amount value,
        List<Flagged> flags,
        int formulaLike) {

    static RowReading without(Row row, String goods, String from, String to) {
        return new RowReading(
                row, null, DayReading.NOTHING, goods, null, from, to, null, List.of(), FormulaLike.count(row.texts()));
    }

    boolean isBlank() {
        return shared == null && row.isBlank();
    }
}
