package org.tidewaiter.consignment;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.tidewaiter.law.RuleBooks;

/**
 * Writes the rows as a workbook. Numbers and dates stay what they were; every text is written as text, so that nothing
 * in it can run as a formula.
 */
final class WorkbookResults implements ResultSink {
    private static final int LONGEST = 32_767; // characters a cell can hold
    private static final int FLUSHED = 1_000; // rows; as many are held in memory

    private final Workbook workbook;
    private final Worksheet sheet;
    private final ResultColumns columns;
    private int width;
    private int next;

    WorkbookResults(OutputStream out, String sheetName, RuleBooks books) {
        this.workbook =
                new Workbook(out, "Tidewaiter", "1.0"); // a number by the file format; it says nothing about ours
        this.sheet = workbook.newWorksheet(sheetName);
        this.columns = new ResultColumns(books);
    }

    @Override
    public void keep(Row row) throws IOException {
        cells(row);
        next();
    }

    @Override
    public void header(Row row, Header header, int columnsOfFile) throws IOException {
        width = columnsOfFile;
        cells(row);
        List<String> names = ResultColumns.names(header.names());
        for (int i = 0; i < names.size(); i++) {
            sheet.value(next, width + i, names.get(i));
        }
        next();
    }

    @Override
    public void row(Row row, RowResult result) throws IOException {
        cells(row);
        List<String> added = new ArrayList<>(ResultColumns.ofTheLaw(result.verdict()));
        added.set(ResultColumns.OF_THE_LAW.indexOf("reasons"), String.join(" ", result.reasons()));
        added.addAll(columns.ofTheRow(result));
        int surely = ResultColumns.OF_THE_LAW.size() + ResultColumns.OF_THE_ROW.indexOf("surely");
        for (int i = 0; i < added.size(); i++) {
            String text = added.get(i);
            boolean number = i == surely || i == surely + 1;
            if (number && !text.isEmpty()) {
                sheet.value(next, width + i, new BigDecimal(text));
            } else if (!text.isEmpty()) {
                sheet.value(next, width + i, cut(text));
            }
        }
        next();
    }

    private void cells(Row row) {
        for (int column = 0; column < row.texts().size(); column++) {
            if (column >= row.cells().size()) {
                text(column, row.texts().get(column));
                continue;
            }
            Cell cell = row.cells().get(column);
            BigDecimal number = cell.number();
            if (number == null) {
                text(column, cell.text());
            } else {
                sheet.value(next, column, number);
                if (cell.format() != null && !cell.format().equalsIgnoreCase("general")) {
                    sheet.style(next, column).format(cell.format()).set();
                }
            }
        }
    }

    private void text(int column, String text) {
        if (!text.isEmpty()) {
            sheet.inlineString(next, column, cut(text));
        }
    }

    private static String cut(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1) + "…";
    }

    private void next() throws IOException {
        next++;
        if (next % FLUSHED == 0) {
            sheet.flush();
        }
    }

    @Override
    public void close() throws IOException {
        workbook.close();
    }
}
