package org.tidewaiter.consignment;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Sheet;
import org.jspecify.annotations.Nullable;
import org.tidewaiter.trade.AppException;

/** A sheet of a workbook. Formulas are not worked out: the value last computed stands for them. */
final class SheetTable implements Table {
    private static final LocalDateTime ZERO = LocalDateTime.of(1899, 12, 30, 0, 0); // day 0 of spreadsheets
    private static final int WIDEST = 16_384; // columns a workbook can have

    private final ReadableWorkbook workbook;
    private final Sheet sheet;
    private final Stream<org.dhatim.fastexcel.reader.Row> stream;
    private final Iterator<org.dhatim.fastexcel.reader.Row> rows;
    private final List<String> notes = new ArrayList<>();
    private final ArrayDeque<Row> ahead = new ArrayDeque<>();
    private long expected = 1;
    private long formulas;

    private SheetTable(ReadableWorkbook workbook, Sheet sheet) throws IOException {
        this.workbook = workbook;
        this.sheet = sheet;
        this.stream = sheet.openStream();
        this.rows = stream.iterator();
    }

    static SheetTable open(Path file, @Nullable String wanted) throws IOException {
        ReadableWorkbook workbook = workbook(file);
        try {
            List<Sheet> sheets = workbook.getSheets().toList();
            Sheet sheet = wanted == null ? firstWithRows(sheets, file) : named(sheets, wanted, file);
            SheetTable table = new SheetTable(workbook, sheet);
            if (sheets.size() > 1 && wanted == null) {
                table.notes.add("Of " + sheets.size() + " sheets '" + sheet.getName()
                        + "' was read, the first that holds rows. Others: "
                        + sheets.stream()
                                .filter(other -> other.getIndex() != sheet.getIndex())
                                .map(Sheet::getName)
                                .collect(Collectors.joining(", "))
                        + ". Choose with --sheet.");
            }
            return table;
        } catch (IOException | RuntimeException e) {
            workbook.close();
            throw e;
        }
    }

    private static ReadableWorkbook workbook(Path file) throws IOException {
        try {
            return new ReadableWorkbook(file.toFile(), new ReadingOptions(true, true));
        } catch (ExcelReaderException e) {
            AppException problem = AppException.wrongUse(
                    "'" + file + "' cannot be read as a workbook: " + e.getMessage() + ".",
                    "Open it and save it as .xlsx without a password, or as CSV in UTF-8.");
            problem.initCause(e);
            throw problem;
        }
    }

    private static Sheet firstWithRows(List<Sheet> sheets, Path file) throws IOException {
        for (Sheet sheet : sheets) {
            try (Stream<org.dhatim.fastexcel.reader.Row> rows = sheet.openStream()) {
                if (rows.anyMatch(row -> row.stream()
                        .anyMatch(cell -> cell != null && !cell.getText().isBlank()))) {
                    return sheet;
                }
            }
        }
        throw AppException.wrongUse("'" + file + "' holds no rows.", "One of its rows names the columns.");
    }

    private static Sheet named(List<Sheet> sheets, String wanted, Path file) {
        return sheets.stream()
                .filter(sheet -> sheet.getName().equalsIgnoreCase(wanted.strip())
                        || Integer.toString(sheet.getIndex() + 1).equals(wanted.strip()))
                .findFirst()
                .orElseThrow(() -> AppException.wrongUse(
                        "'" + file + "' has no sheet '" + wanted + "'.",
                        "Its sheets: " + sheets.stream().map(Sheet::getName).collect(Collectors.joining(", ")) + "."));
    }

    String sheetName() {
        return sheet.getName();
    }

    @Override
    public List<String> notes() {
        List<String> all = new ArrayList<>(notes);
        if (formulas > 0) {
            all.add(formulas
                    + " cells hold formulas; the value last computed was read and written, no formula was run.");
        }
        return all;
    }

    @Override
    public void expect(int width) {
        // cells of a workbook know their column
    }

    /** Rows the file leaves out are blank ones: they keep their place. */
    @Override
    public @Nullable Row next() {
        if (ahead.isEmpty()) {
            if (!rows.hasNext()) {
                return null;
            }
            org.dhatim.fastexcel.reader.Row read = rows.next();
            for (; expected < read.getRowNum(); expected++) {
                ahead.add(new Row(expected, List.of(), List.of(), null, null));
            }
            ahead.add(row(read));
            expected = read.getRowNum() + 1L;
        }
        return ahead.poll();
    }

    private Row row(org.dhatim.fastexcel.reader.Row read) {
        int width = Math.min(WIDEST, read.getCellCount());
        List<Cell> cells = new ArrayList<>(Collections.nCopies(width, Cell.NONE));
        List<String> texts = new ArrayList<>(Collections.nCopies(width, ""));
        int last = 0;
        for (org.dhatim.fastexcel.reader.Cell cell : read) {
            if (cell != null && cell.getColumnIndex() < width) {
                Cell taken = cell(cell);
                cells.set(cell.getColumnIndex(), taken);
                texts.set(cell.getColumnIndex(), taken.text());
                last = taken.kind() == Cell.Kind.EMPTY ? last : Math.max(last, cell.getColumnIndex() + 1);
            }
        }
        return new Row(read.getRowNum(), texts.subList(0, last), cells.subList(0, last), null, null);
    }

    private Cell cell(org.dhatim.fastexcel.reader.Cell cell) {
        CellType type = cell.getType();
        if (type == CellType.FORMULA || cell.getFormula() != null) {
            formulas++;
        }
        String raw = cell.getRawValue();
        if (type == CellType.EMPTY) {
            return Cell.NONE;
        }
        if (type == CellType.NUMBER || (type == CellType.FORMULA && isNumber(cell.getValue()))) {
            return number(cell);
        }
        if (type == CellType.BOOLEAN) {
            return Cell.text(cell.asBoolean() ? "TRUE" : "FALSE");
        }
        if (type == CellType.FORMULA) {
            String text = cell.getText();
            return Cell.text(text.isEmpty() ? "=" + cell.getFormula() : text);
        }
        String text = type == CellType.STRING ? cell.asString() : raw;
        return text == null || text.isEmpty() ? Cell.NONE : Cell.text(text);
    }

    private static boolean isNumber(@Nullable Object value) {
        return value instanceof BigDecimal;
    }

    private Cell number(org.dhatim.fastexcel.reader.Cell cell) {
        BigDecimal number = (BigDecimal) cell.getValue();
        String format = cell.getDataFormatString();
        String plain = number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
        if (format == null || !isDate(format)) {
            return new Cell(plain, Cell.Kind.NUMBER, number, format);
        }
        LocalDateTime moment = moment(number);
        if (moment == null) {
            return new Cell(plain, Cell.Kind.NUMBER, number, format);
        }
        boolean midnight = moment.toLocalTime().equals(LocalTime.MIDNIGHT);
        String text =
                midnight ? moment.toLocalDate().toString() : moment.toString().replace('T', ' ');
        return new Cell(text, Cell.Kind.DAY, number, format);
    }

    private @Nullable LocalDateTime moment(BigDecimal number) {
        long days = number.longValue();
        if (number.signum() < 0 || days > 2_958_465) { // 9999-12-31, the last day a spreadsheet knows
            return null;
        }
        long seconds = number.subtract(BigDecimal.valueOf(days))
                .multiply(BigDecimal.valueOf(86_400)) // seconds of a day
                .setScale(0, java.math.RoundingMode.HALF_UP)
                .longValue();
        long shift = workbook.isDate1904() ? 1_462 : 0; // days between the two ways workbooks count
        return ZERO.plusDays(days + shift).plusSeconds(seconds);
    }

    private static boolean isDate(String format) {
        String bare = format.toLowerCase(Locale.ROOT).replaceAll("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.", "");
        return (bare.contains("y") || bare.contains("d")) && !bare.contains("#") && !bare.contains("general");
    }

    @Override
    public void close() throws IOException {
        stream.close();
        workbook.close();
    }
}
