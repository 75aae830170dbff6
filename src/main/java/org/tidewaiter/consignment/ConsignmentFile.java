package org.tidewaiter.consignment;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.tidewaiter.law.Assessor;
import org.tidewaiter.trade.AppException;

/**
 * A file of consignments from its first row to its last. Rows are read, answered and handed on one at a time, so that
 * memory does not grow with the file.
 */
public final class ConsignmentFile {
    private static final int HEADER_WITHIN = 20; // rows; titles and addresses above a header are no longer than that

    private final Path file;
    private final FileOptions options;
    private final Assessor assessor;
    private final Tables tables;
    private @Nullable Shape shape;

    public ConsignmentFile(Path file, FileOptions options, Assessor assessor) {
        this.file = file;
        this.options = options;
        this.assessor = assessor;
        this.tables = new Tables(file, options);
    }

    /** What the file is made of: seen before anything is written. */
    private record Shape(long headerRow, int columns, int width) {}

    /** Answers every row and hands it on. */
    public Summary screen(ResultSink sink) {
        try {
            return screen(sink, shape());
        } catch (IOException e) {
            throw unreadable(e);
        } catch (UncheckedIOException e) {
            throw unreadable(new IOException(e));
        }
    }

    private AppException unreadable(IOException e) {
        return AppException.unavailable(
                "'" + file + "' cannot be read, or its copy cannot be written: " + e.getMessage() + ".",
                "Check the file and the room on the disk.",
                e);
    }

    private Summary screen(ResultSink sink, Shape shape) throws IOException {
        Tally tally = new Tally();
        Table opened = tables.open();
        opened.expect(shape.columns());
        try (Table table = opened) {
            Row row = table.next();
            while (row != null && row.number() < shape.headerRow()) {
                sink.keep(row);
                row = table.next();
            }
            if (row == null) {
                throw new IllegalStateException("the header of " + file + " is gone");
            }
            Header header = Header.of(row.texts(), options, file.toString());
            sink.header(row, header, shape.width());
            GoodsWords words = new GoodsWords();
            RowReader reader = new RowReader(header, options, words);
            try (ReadAhead<RowReading> rows = new ReadAhead<>(table, reader::read)) {
                answer(rows, GivenScreener.of(header, options, assessor, words), tally, sink);
            }
            return tally.summary(notes(table, header), ResultColumns.law(assessor.books()));
        }
    }

    private static void answer(
            ReadAhead<RowReading> rows, Function<RowReading, RowResult> screener, Tally tally, ResultSink sink)
            throws IOException {
        try (WriteBehind out = new WriteBehind(sink)) {
            for (RowReading reading = rows.next(); reading != null; reading = rows.next()) {
                if (reading.isBlank()) {
                    tally.addBlank();
                    out.keep(reading.row());
                } else {
                    RowResult result = screener.apply(reading);
                    tally.add(reading, result);
                    out.row(reading.row(), result);
                }
            }
            out.finish();
        }
    }

    private static List<String> notes(Rows table, Header header) {
        List<String> notes = new ArrayList<>(table.notes());
        if (header.column(Role.VALUE) >= 0 && header.currency().isEmpty() && header.column(Role.CURRENCY) < 0) {
            notes.add("The column '" + header.names().get(header.column(Role.VALUE))
                    + "' names no currency: its sums are in whatever the file is in. Say which with --currency.");
        }
        return notes;
    }

    /** Looks for the header and the widest row; a file without either is refused here. */
    private Shape shape() throws IOException {
        Shape known = shape == null ? tables.look(this::shape) : shape;
        shape = known;
        return known;
    }

    private Shape shape(Table table) throws IOException {
        Row header = null;
        int width = 0;
        int rows = 0;
        boolean fits = false;
        while (!fits && rows < HEADER_WITHIN) {
            Row row = table.next();
            if (row == null) {
                break;
            }
            width = Math.max(width, row.texts().size());
            fits = Header.fits(row.texts(), options);
            if (fits || (header == null && !row.isBlank())) {
                header = row;
                table.expect(row.texts().size());
            }
            rows += row.isBlank() ? 0 : 1;
        }
        Row first = fits ? table.next() : null;
        if (header != null && first != null) {
            width = Math.max(width, first.texts().size());
            rows++;
            int column = Header.of(header.texts(), options, file.toString()).column(Role.WORDS);
            if (column >= 0) {
                GoodsWords.prepare(first.text(column));
            }
        }
        for (int next = table.skip(); next >= 0; next = table.skip()) {
            width = Math.max(width, next);
            rows++;
        }
        if (header == null || rows < 2) { // a header and a row
            throw AppException.wrongUse(
                    "'" + file + "' holds no rows.", "One of its lines names the columns, each other line is a row.");
        }
        Header.of(header.texts(), options, file.toString());
        return new Shape(header.number(), header.texts().size(), width);
    }

    /** Writes the file with its answers to another, whole or not at all; the name says in which form. */
    public Summary write(Path target) {
        Path absolute = target.toAbsolutePath();
        Path folder = absolute.getParent();
        String name = String.valueOf(absolute.getFileName()).toLowerCase(Locale.ROOT);
        if (!name.endsWith(".csv") && !name.endsWith(".tsv") && !name.endsWith(".xlsx")) {
            throw AppException.wrongUse(
                    "'" + target + "' is neither .csv, .tsv nor .xlsx.", "Name such a file with --out.");
        }
        if (folder == null || !Files.isDirectory(folder)) {
            throw AppException.wrongUse(
                    "There is no folder for '" + target + "'.", "Make it first, or name another file.");
        }
        Path draft = folder.resolve(
                "." + absolute.getFileName() + "." + ProcessHandle.current().pid() + ".part");
        try {
            if (Files.exists(target) && Files.exists(file) && Files.isSameFile(target, file)) {
                throw AppException.wrongUse(
                        "'" + target + "' is the file that is read.", "Name another file: it is kept as it is.");
            }
            Summary summary = name.endsWith(".xlsx")
                    ? workbook(draft)
                    : text(draft, name.endsWith(".tsv") ? Character.valueOf('\t') : null);
            move(draft, absolute);
            return summary;
        } catch (IOException e) {
            throw AppException.unavailable(
                    "'" + target + "' cannot be written: " + e.getMessage() + ".", "Name another file with --out.", e);
        } finally {
            delete(draft);
        }
    }

    private Summary text(Path draft, @Nullable Character delimiter) throws IOException {
        try (OutputStream out = Files.newOutputStream(draft);
                ResultSink sink = textSink(out, delimiter)) {
            return screen(sink);
        }
    }

    private Summary workbook(Path draft) throws IOException {
        Path dated = draft.resolveSibling(draft.getFileName() + ".dated");
        try {
            Summary summary;
            try (OutputStream out = Files.newOutputStream(dated);
                    ResultSink sink = new WorkbookResults(out, sheetName(), assessor.books())) {
                summary = screen(sink);
            }
            WorkbookTimes.remove(dated, draft);
            return summary;
        } finally {
            delete(dated);
        }
    }

    private static void delete(Path draft) {
        try {
            Files.deleteIfExists(draft);
        } catch (IOException e) {
            throw AppException.unavailable("'" + draft + "' cannot be removed.", "Remove it by hand.", e);
        }
    }

    private String sheetName() throws IOException {
        try (Table table = tables.open()) {
            return table instanceof SheetTable sheet ? sheet.sheetName() : "Consignments";
        }
    }

    /** A sink that writes the rows as text, between them the mark given or that of the file. */
    public ResultSink textSink(OutputStream out, @Nullable Character delimiter) {
        try {
            TextResults.Form form = form();
            return new TextResults(out, delimiter == null ? form : form.with(delimiter), assessor.books());
        } catch (IOException e) {
            throw unreadable(e);
        } catch (UncheckedIOException e) {
            throw unreadable(new IOException(e));
        }
    }

    private TextResults.Form form() throws IOException {
        shape(); // which also tells the encoding
        try (Table table = tables.open()) {
            return table instanceof TextTable text ? text.form() : new TextResults.Form(',', "\n", true, true);
        }
    }

    private static void move(Path draft, Path target) throws IOException {
        try {
            Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
