package org.tidewaiter.web.table;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.jspecify.annotations.Nullable;
import org.tidewaiter.brief.FixedZip;
import org.tidewaiter.brief.Sheet;
import org.tidewaiter.trade.AppException;

/** A table as a workbook: the rows on the first sheet, what they are on the second. */
final class TableWorkbook {
    private static final int MOST_ROWS = 1_048_576; // of a sheet, by the file format
    private static final int LONGEST_TEXT = 32_767; // characters of a cell, by the file format
    private static final double WIDTH = 18; // letters: an amount with its decimals, the beginning of a name

    private TableWorkbook() {}

    static byte[] write(TablePage page, TableFacts facts) {
        if (page.found().size() >= MOST_ROWS) {
            throw AppException.wrongUse(
                    "The table has " + page.found().size() + " rows, a sheet holds " + MOST_ROWS + ".",
                    "Filter it, or take it as CSV or Parquet.");
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "Tidewaiter", "1.0")) {
            double[] widths =
                    page.table().columns().stream().mapToDouble(column -> WIDTH).toArray();
            Sheet rows = new Sheet(workbook.newWorksheet("Table"), TableFile.keys(page), widths);
            for (List<Cell> row : page.found()) {
                rows.add(fitting(row));
            }
            Sheet about = new Sheet(workbook.newWorksheet("About"), List.of("item", "text"), WIDTH, 110);
            facts.texts().forEach(about::add);
            page.table().columns().forEach(column -> about.add(column.key(), column.title()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return FixedZip.rewrite(bytes.toByteArray());
    }

    private static @Nullable Object[] fitting(List<Cell> row) {
        List<@Nullable Object> values = new ArrayList<>();
        for (Cell cell : row) {
            if (cell.value() instanceof String text && text.length() >= LONGEST_TEXT) {
                throw AppException.wrongUse(
                        "A text of " + text.length() + " characters is longer than a cell of a sheet holds.",
                        "Take the table as CSV, JSON or Parquet.");
            }
            values.add(cell.value());
        }
        return values.toArray();
    }
}
