package org.tidewaiter.answers;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tidewaiter.brief.SpreadsheetText;

/** A table for spreadsheets: plain numbers, nothing for what is missing, and no text that would run as a formula. */
public final class CsvTable {
    private final List<List<String>> records = new ArrayList<>();

    public CsvTable(String... heading) {
        this(Arrays.asList(heading));
    }

    public CsvTable(List<String> heading) {
        add(heading.toArray());
    }

    /** One row; its cells stand under the headings in their order. */
    public CsvTable add(@Nullable Object... cells) {
        List<String> record = new ArrayList<>();
        for (Object cell : cells) {
            record.add(text(cell));
        }
        if (!records.isEmpty() && record.size() != records.getFirst().size()) {
            throw new IllegalArgumentException(record.size() + " cells under " + records.getFirst());
        }
        records.add(record);
        return this;
    }

    private static String text(@Nullable Object cell) {
        return switch (cell) {
            case null -> "";
            case BigDecimal number -> number.toPlainString();
            case Number number -> number.toString();
            default -> SpreadsheetText.safe(cell.toString());
        };
    }

    public void print(PrintWriter out) {
        out.print(text());
        out.flush();
    }

    /** Heading and rows as one text. */
    public String text() {
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
            records.forEach(csv::writeRecord);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }
}
