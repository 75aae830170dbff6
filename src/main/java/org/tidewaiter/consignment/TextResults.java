package org.tidewaiter.consignment;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.IdentityHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
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
    private StringBuilder line = new StringBuilder();
    private final String lineEnd;
    private int width;

    TextResults(OutputStream out, Form form, RuleBooks books) throws IOException {
        this.out = new BufferedOutputStream(out, 1 << 16);
        this.form = form;
        this.delimiter = form.delimiter();
        this.lineEnd = form.lineEnd();
        this.columns = new ResultColumns(books);
        if (form.mark()) {
            this.out.write("\ufeff".getBytes(StandardCharsets.UTF_8));
        }
    }

    @Override
    public void keep(Row row) throws IOException {
        text(row);
        line.append(lineEnd);
        write();
    }

    @Override
    public void header(Row row, Header header, int columnsOfFile) throws IOException {
        width = columnsOfFile;
        padded(row);
        for (String name : ResultColumns.names(header.names())) {
            line.append(delimiter).append(name);
        }
        line.append(lineEnd);
        write();
    }

    @Override
    public void row(Row row, RowResult result) throws IOException {
        padded(row);
        write();
        if (rendered.size() > FULL) {
            rendered.clear();
        }
        Rendered shared = rendered.computeIfAbsent(result.verdict(), this::render);
        out.write(shared.before);
        if (shared.hasDay) {
            LocalDate on = result.on() == null ? result.verdict().day() : result.on();
            line.append(on);
            write();
            out.write(shared.after);
        }
        for (String cell : columns.ofTheRow(result)) {
            line.append(delimiter).append(quoted(cell));
        }
        line.append(lineEnd);
        write();
    }

    private void write() throws IOException {
        out.write(line.toString().getBytes(StandardCharsets.UTF_8));
        line = new StringBuilder(256); // anew: one that held Korean or Chinese stays slow for plain text
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

    private void padded(Row row) {
        text(row);
        for (int missing = Math.max(1, row.texts().size()); missing < width; missing++) {
            line.append(delimiter);
        }
    }

    private void text(Row row) {
        @Nullable String raw = row.raw();
        if (raw != null && form.asRead()) {
            line.append(raw);
            return;
        }
        List<String> texts = row.texts();
        for (int i = 0; i < texts.size(); i++) {
            if (i > 0) {
                line.append(delimiter);
            }
            line.append(quoted(texts.get(i)));
        }
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
