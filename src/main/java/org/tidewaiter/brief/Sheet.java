package org.tidewaiter.brief;

import java.math.BigDecimal;
import java.util.List;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** Writes a worksheet row by row; a text is only ever a text, never a formula. */
public final class Sheet {
    private final Worksheet sheet;
    private int row;

    /** The header is bold and stays in sight; widths are those of the first columns, in letters. */
    public Sheet(Worksheet sheet, List<String> header, double... widths) {
        this.sheet = sheet;
        for (int column = 0; column < widths.length; column++) {
            sheet.width(column, widths[column]);
        }
        add(header.toArray());
        if (!header.isEmpty()) {
            sheet.range(0, 0, 0, header.size() - 1).style().bold().set();
            sheet.freezePane(0, 1);
        }
    }

    /** Adds one row: numbers stay numbers, everything else is written as text, null stays empty. */
    public void add(@Nullable Object... cells) {
        for (int column = 0; column < cells.length; column++) {
            Object cell = cells[column];
            if (cell instanceof BigDecimal number) {
                sheet.value(row, column, number);
                sheet.style(row, column).format("#,##0.##").set();
            } else if (cell instanceof Number number) {
                sheet.value(row, column, number);
            } else if (cell != null && !cell.toString().isEmpty()) {
                sheet.value(row, column, SpreadsheetText.safe(cell.toString()));
            }
        }
        row++;
    }
}
