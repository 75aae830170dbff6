package org.tidewaiter.consignment;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table of text lines. A record keeps the text it was read from, so that it can be written back as it was. A quotation
 * mark that is never closed costs its own line and not the rest of the file, for which no ready reader was found.
 */
final class TextTable implements Table {
    private static final int LONGEST_RECORD = 100; // lines; a cell may hold line breaks, but not pages of them
    private static final int LOOKED_AT = 20; // lines at the start that show what stands between cells

    private final TextLines lines;
    private final InputStreamReader in;
    private final List<String> notes = new ArrayList<>();
    private final TextEncoding encoding;
    private final char delimiter;
    private final String lineEnd;
    private int expected = -1;

    private TextTable(InputStreamReader in, TextEncoding encoding) throws IOException {
        this.in = in;
        this.encoding = encoding;
        this.lines = TextLines.of(in);
        this.lineEnd = lines.end();
        this.delimiter = delimiter(lines);
        if (!encoding.charset().equals(StandardCharsets.UTF_8)) {
            notes.add("The file was read as " + encoding.charset().name() + ".");
        }
    }

    static TextTable open(Path file, TextEncoding encoding) throws IOException {
        return open(file, encoding, CodingErrorAction.REPLACE);
    }

    /** A table that throws a {@link java.nio.charset.CharacterCodingException} at the first byte that is none of the encoding's. */
    static TextTable openStrictly(Path file, TextEncoding encoding) throws IOException {
        return open(file, encoding, CodingErrorAction.REPORT);
    }

    private static TextTable open(Path file, TextEncoding encoding, CodingErrorAction action) throws IOException {
        InputStream bytes = Files.newInputStream(file);
        try {
            bytes.skipNBytes(encoding.markLength());
            CharsetDecoder decoder =
                    encoding.charset().newDecoder().onMalformedInput(action).onUnmappableCharacter(action);
            return new TextTable(new InputStreamReader(bytes, decoder), encoding);
        } catch (IOException e) {
            bytes.close();
            throw e;
        }
    }

    /** How a copy should be written; a mark makes spreadsheets read it as UTF-8. */
    TextResults.Form form() {
        boolean mark = encoding.markLength() > 0 || !encoding.charset().equals(StandardCharsets.UTF_8);
        return new TextResults.Form(delimiter, lineEnd, mark, true);
    }

    @Override
    public List<String> notes() {
        return List.copyOf(notes);
    }

    @Override
    public void expect(int columns) {
        expected = columns;
    }

    @Override
    public @Nullable Row next() throws IOException {
        TextLines.Line first = lines.next();
        if (first == null) {
            return null;
        }
        if (first.text().indexOf('"') < 0) {
            return row(first, plain(first.text(), delimiter), first.text(), null);
        }
        List<String> fields = split(first.text(), delimiter, false);
        return fields == null ? spanning(first) : row(first, fields, first.text(), null);
    }

    @Override
    public int skip() throws IOException {
        int width = lines.skip(delimiter);
        if (width >= 0) {
            return width;
        }
        Row row = next();
        return row == null ? -1 : row.texts().size();
    }

    private Row spanning(TextLines.Line first) throws IOException {
        StringBuilder text = new StringBuilder(first.text());
        String end = first.end();
        List<TextLines.Line> taken = new ArrayList<>();
        for (int i = 1; i < LONGEST_RECORD; i++) {
            TextLines.Line more = lines.next();
            if (more == null) {
                break;
            }
            taken.add(more);
            text.append(end).append(more.text());
            end = more.end();
            List<String> fields = more.text().indexOf('"') < 0 ? null : split(text.toString(), delimiter, true);
            if (fields != null) {
                if (expected >= 0 && fields.size() != expected) {
                    break;
                }
                return row(first, fields, text.toString(), null);
            }
        }
        for (int i = taken.size() - 1; i >= 0; i--) {
            lines.pushBack(taken.get(i));
        }
        return row(
                first,
                plain(first.text(), delimiter),
                null,
                "A quotation mark in line " + first.number() + " is never closed, so its cells cannot be told apart."
                        + " Mend the line.");
    }

    private static Row row(TextLines.Line line, List<String> fields, @Nullable String raw, @Nullable String problem) {
        return new Row(line.number(), fields, List.of(), raw, problem);
    }

    private static List<String> plain(String text, char delimiter) {
        List<String> fields = new ArrayList<>();
        int start = 0;
        for (int at = text.indexOf(delimiter); at >= 0; at = text.indexOf(delimiter, start)) {
            fields.add(text.substring(start, at));
            start = at + 1;
        }
        fields.add(text.substring(start));
        return fields;
    }

    /**
     * Fields without their quotation marks; null where a mark stays open. Over several lines the reading is {@code strict}: a
     * mark with text behind it opened a cell of a later row and closed nothing.
     */
    private static @Nullable List<String> split(String text, char delimiter, boolean strict) {
        List<String> fields = new ArrayList<>();
        StringBuilder field = new StringBuilder();
        boolean quoted = false;
        boolean closed = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quoted) {
                if (c != '"') {
                    field.append(c);
                } else if (i + 1 < text.length() && text.charAt(i + 1) == '"') {
                    field.append('"');
                    i++;
                } else {
                    quoted = false;
                    closed = true;
                }
            } else if (c == delimiter) {
                closed = false;
                fields.add(field.toString());
                field.setLength(0);
            } else if (c == '"' && field.toString().isBlank()) {
                field.setLength(0);
                quoted = true;
            } else if (strict && closed && !Character.isWhitespace(c)) {
                return null;
            } else {
                field.append(c);
            }
        }
        if (quoted) {
            return null;
        }
        fields.add(field.toString());
        return fields;
    }

    /** The mark that cuts the first lines into most cells. */
    private static char delimiter(TextLines lines) throws IOException {
        List<TextLines.Line> looked = new ArrayList<>();
        for (TextLines.Line line = lines.next(); line != null; line = lines.next()) {
            looked.add(line);
            if (looked.size() == LOOKED_AT) {
                break;
            }
        }
        char best = ',';
        int most = 0;
        for (char candidate : new char[] {',', ';', '\t', '|'}) {
            int cells = 0;
            for (TextLines.Line line : looked) {
                List<String> fields = split(line.text(), candidate, false);
                cells += fields == null ? 0 : fields.size() - 1;
            }
            if (cells > most) {
                most = cells;
                best = candidate;
            }
        }
        for (int i = looked.size() - 1; i >= 0; i--) {
            lines.pushBack(looked.get(i));
        }
        return best;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
