package org.tidewaiter.consignment;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.tidewaiter.law.RuleBooks;

/** Writes the rows as a text table: what was there letter for letter, the new columns behind it. */
final class TextResults implements ResultSink {

    /** The part of a line a verdict gives, encoded once, cut where it names the day. */
    private static final class Rendered {
        private final byte[] before;
        private final byte[] after;
        private final boolean hasDay;

        Rendered(String before, String after, boolean hasDay) {
            this.before = before.getBytes(StandardCharsets.UTF_8);
            this.after = after.getBytes(StandardCharsets.UTF_8);
            this.hasDay = hasDay;
        }
    }

    /**
     * How a text table is written: {@code mark} before it for spreadsheets that would else not see UTF-8; {@code asRead}
     * if rows can be copied as they stand.
     */
    record Form(char delimiter, String lineEnd, boolean mark, boolean asRead) {
        Form with(char other) {
            return new Form(other, lineEnd, mark, asRead && other == delimiter);
        }
    }

    private static final int FULL = 1 << 14; // verdicts held as text; a few tens of megabytes

    private final OutputStream out;
    private final Form form;
    private final char delimiter;
    private final ResultColumns columns;
    private final IdentityHashMap<Verdict, Rendered> rendered =
            new IdentityHashMap<>(); // verdicts are shared: no need to compare them
    private final byte[] lineEnd;
    private final StringBuilder line = new StringBuilder();
    private int width;

    TextResults(OutputStream out, Form form, RuleBooks books) throws IOException {
        this.out = new BufferedOutputStream(out, 1 << 16);
        this.form = form;
        this.delimiter = form.delimiter();
        this.lineEnd = bytes(form.lineEnd());
        this.columns = new ResultColumns(books);
        if (form.mark()) {
            this.out.write(bytes("\ufeff"));
        }
    }

    @Override
    public void keep(Row row) throws IOException {
        out.write(bytes(text(row)));
        out.write(lineEnd);
    }

    @Override
    public void header(Row row, Header header, int columnsOfFile) throws IOException {
        width = columnsOfFile;
        padded(row);
        cells(ResultColumns.names(header.names()));
        out.write(lineEnd);
    }

    @Override
    public void row(Row row, RowResult result) throws IOException {
        padded(row);
        if (rendered.size() > FULL) {
            rendered.clear();
        }
        Rendered shared = rendered.computeIfAbsent(result.verdict(), this::render);
        out.write(shared.before);
        if (shared.hasDay) {
            LocalDate on = result.on() == null ? result.verdict().day() : result.on();
            out.write(bytes(String.valueOf(on)));
            out.write(shared.after);
        }
        cells(columns.ofTheRow(result));
        out.write(lineEnd);
    }

    private void cells(List<String> texts) throws IOException {
        line.setLength(0);
        for (String text : texts) {
            line.append(delimiter).append(quoted(text));
        }
        out.write(bytes(line.toString()));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private Rendered render(Verdict verdict) {
        StringBuilder text = new StringBuilder();
        ResultColumns.ofTheLaw(verdict).forEach(cell -> text.append(delimiter).append(quoted(cell)));
        String day = verdict.dayInWords();
        int at = day == null ? -1 : text.indexOf(day);
        if (at < 0) {
            return new Rendered(text.toString(), "", false);
        }
        int start = at + 3; // behind "on "
        return new Rendered(text.substring(0, start), text.substring(start + 10), true); // a day has ten letters
    }

    private void padded(Row row) throws IOException {
        out.write(bytes(text(row)));
        for (int missing = Math.max(1, row.texts().size()); missing < width; missing++) {
            out.write(delimiter);
        }
    }

    private String text(Row row) {
        String raw = row.raw();
        return raw != null && form.asRead()
                ? raw
                : row.texts().stream().map(this::quoted).collect(Collectors.joining(String.valueOf(delimiter)));
    }

    private String quoted(String text) {
        boolean plain = true;
        for (int i = 0; i < text.length() && plain; i++) {
            char c = text.charAt(i);
            plain = c != delimiter && c != '"' && c != '\n' && c != '\r';
        }
        return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
