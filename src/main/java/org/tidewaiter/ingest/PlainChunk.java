package org.tidewaiter.ingest;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tidewaiter.warehouse.parquet.Column;
import org.tidewaiter.warehouse.parquet.ColumnType;
import org.tidewaiter.warehouse.parquet.RowGroup;

/**
 * Some megabytes of a plain table, read byte by byte into one row group. Made once and used for many pieces, since what
 * it learns about words stays true.
 */
final class PlainChunk {
    /** Columns of the rows; those a plain table cannot have are left out. */
    static final List<Column> COLUMNS = List.of(
            new Column("reporter", ColumnType.SMALL),
            new Column("partner", ColumnType.SMALL),
            new Column("flow", ColumnType.TEXT),
            new Column("period", ColumnType.WHOLE),
            new Column("code", ColumnType.TEXT),
            new Column("hs_edition", ColumnType.TEXT),
            new Column("value_usd", ColumnType.AMOUNT),
            new Column("net_weight_kg", ColumnType.AMOUNT),
            new Column("role", ColumnType.TINY));

    private static final int PAD = 2 * Long.BYTES; // words are read eight bytes at a time
    private static final int ROWS = 1 << 17; // lines of usual length in a piece; grows where they are shorter
    private static final int SAFE_DIGITS = 15; // so many and their scaling fit into 64 bits
    private static final int SAFE_DECIMALS = 9; // as many as the common way reads
    private static final int KEPT_DECIMALS = 3;
    private static final long[] TENS = new long[19];

    static {
        TENS[0] = 1;
        for (int i = 1; i < TENS.length; i++) {
            TENS[i] = TENS[i - 1] * 10;
        }
    }

    /** The bytes to read: whole lines, each ended by a line feed. */
    final byte[] bytes;

    /** How many of them count. */
    int length;

    /** What was read. */
    final RowGroup group = new RowGroup();

    private final PlainMeaning meaning;
    private final SliceGrid grid;
    private final PlainWords reporter;
    private final PlainWords partner;
    private final PlainWords flow;
    private final PlainWords period;
    private final PlainWords code;
    private final PlainAmounts value;
    private final PlainAmounts weight;
    private final @Nullable PlainWords[] words;
    private final @Nullable PlainAmounts[] amounts;
    private final byte delimiter;
    private final long ends;
    private final @Nullable Repeats repeats;
    private int[] editions = new int[ROWS];
    private int[] roles = new int[ROWS];
    private long[] hashes = new long[ROWS];
    private final List<PlainTable.Place> places = new ArrayList<>();
    private int rows;
    private int merged;
    private int lines;
    private boolean odd;
    private int at;

    PlainChunk(Layout layout, char delimiter, int capacity, @Nullable Repeats repeats) {
        this.bytes = new byte[capacity + PAD];
        this.delimiter = (byte) delimiter;
        this.ends = LineHash.everyByte(delimiter);
        this.repeats = repeats;
        this.meaning = new PlainMeaning(layout);
        this.grid = new SliceGrid(meaning);
        Layout.Reading reading = layout.reading();
        reporter = new PlainWords(meaning::reporter, reading.reporter(), ROWS);
        partner = new PlainWords(meaning::partner, reading.partner(), ROWS);
        flow = new PlainWords(meaning::flow, reading.flow(), ROWS);
        period = new PlainWords(meaning::period, reading.period(), ROWS);
        code = new PlainWords(meaning::code, reading.code(), ROWS);
        value = new PlainAmounts(zeros(reading.valueScale()), ROWS);
        weight = new PlainAmounts(zeros(reading.weightScale()), ROWS);
        int columns = layout.roles().size();
        words = new @Nullable PlainWords[columns];
        amounts = new @Nullable PlainAmounts[columns];
        for (int i = 0; i < columns; i++) {
            PlainWords column = words(layout.roles().get(i));
            words[i] = column == null || column.isConstant() ? null : column;
            amounts[i] = amounts(layout.roles().get(i));
        }
    }

    private @Nullable PlainWords words(String role) {
        return switch (role) {
            case "reporter" -> reporter;
            case "partner" -> partner;
            case "flow" -> flow;
            case "period" -> period;
            case "code" -> code;
            default -> null;
        };
    }

    private @Nullable PlainAmounts amounts(String role) {
        return switch (role) {
            case "value" -> value;
            case "net_weight" -> weight;
            default -> null;
        };
    }

    private static int zeros(String scale) {
        return scale.length() - 1; // 1 or 1000
    }

    /** Whether every row would have a reporter, partner, flow, period, code and value. */
    boolean isUsable() {
        return List.of(reporter, partner, flow, period, code).stream()
                        .allMatch(word -> word.isConstant()
                                ? word.isUsable()
                                : Arrays.asList(words).contains(word))
                && Arrays.asList(amounts).contains(value);
    }

    /** Reads every line; false where one of them is for the common way. */
    boolean read() {
        rows = 0;
        merged = 0;
        lines = 0;
        places.clear();
        at = 0;
        odd = false;
        while (at < length && !odd) {
            readLine();
        }
        if (odd) {
            return false;
        }
        List.of(reporter, partner, flow, period, code).forEach(column -> column.complete(rows));
        for (int i = 0; i < rows; i++) {
            editions[i] = meaning.editionOf(period.numbers[i]);
            roles[i] = meaning.roleOf(reporter.numbers[i], partner.numbers[i], code.numbers[i]);
        }
        grid.add(rows, reporter.numbers, partner.numbers, period.numbers, flow.numbers, code.numbers);
        group.begin(rows);
        group.addCoded(COLUMNS.get(0), meaning.areas, reporter.numbers);
        group.addCoded(COLUMNS.get(1), meaning.areas, partner.numbers);
        group.addCoded(COLUMNS.get(2), meaning.flows, flow.numbers);
        group.addCoded(COLUMNS.get(3), meaning.periods, period.numbers);
        group.addCoded(COLUMNS.get(4), meaning.codes, code.numbers);
        group.addCoded(COLUMNS.get(5), meaning.editions, editions);
        group.addAmounts(value.thousandths, PlainMeaning.MISSING);
        group.addAmounts(weight.thousandths, PlainMeaning.MISSING);
        group.addCoded(COLUMNS.get(8), meaning.roles, roles);
        return true;
    }

    private void readLine() {
        int start = at;
        lines++;
        if (bytes[at] == '\n' || (bytes[at] == '\r' && bytes[at + 1] == '\n')) {
            at += bytes[at] == '\n' ? 1 : 2;
            return;
        }
        if (rows == hashes.length) {
            grow();
        }
        int last = words.length - 1;
        for (int column = 0; column <= last; column++) {
            PlainWords word = words[column];
            PlainAmounts amount = amounts[column];
            if (word != null) {
                readWord(word);
            } else if (amount != null) {
                readAmount(amount);
            } else {
                skipField();
            }
            if (odd || (column < last && bytes[at] != delimiter)) {
                odd = true;
                return;
            }
            at += column < last ? 1 : 0;
        }
        at += bytes[at] == '\r' ? 1 : 0;
        if (bytes[at] != '\n') {
            odd = true;
            return;
        }
        finishLine(start, at - start);
        at++;
    }

    private void finishLine(int start, int size) {
        if (!LineHash.isPlain(bytes, start, size) && !Charsets.isUtf8WithoutNul(bytes, start, size)) {
            odd = true;
            return;
        }
        long hash = LineHash.ofPadded(bytes, start, size);
        if (repeats != null && repeats.isRepeated(hash, bytes, start, size)) {
            merged++;
            return;
        }
        hashes[rows] = hash;
        int line = lines - 1;
        if (places.isEmpty() || line - rows != places.getLast().distance()) {
            places.add(new PlainTable.Place(rows, line));
        }
        rows++;
    }

    private boolean ended(int place) {
        byte b = bytes[place];
        return b == delimiter || b == '\n' || b == '\r';
    }

    private void readWord(PlainWords word) {
        int from = at;
        long first = (long) LineHash.LONGS.get(bytes, at);
        int size = LineHash.lengthBefore(first, ends);
        if (size < Long.BYTES && bytes[at] != '"') { // most words: one look at eight bytes
            at += size;
            learn(word, size == 0 ? 0 : first & (-1L >>> (64 - 8 * size)), 0);
        } else {
            readLongWord(word, from);
        }
    }

    private void learn(PlainWords word, long first, long second) {
        int found = word.memo.get(first, second);
        word.numbers[rows] = found;
        odd |= found == PlainMeaning.REFUSED;
    }

    private void readLongWord(PlainWords word, int from) {
        if (bytes[at] == '"') {
            skipQuoted();
        } else {
            while (!ended(at)) {
                at++;
            }
        }
        int size = at - from;
        if (size > TextMemo.LONGEST) {
            odd = true;
            return;
        }
        learn(word, LineHash.part(bytes, from, size), LineHash.part(bytes, from + Long.BYTES, size - Long.BYTES));
    }

    private void readAmount(PlainAmounts amount) {
        int from = at;
        long number = 0;
        while (bytes[at] >= '0' && bytes[at] <= '9') {
            number = number * 10 + (bytes[at] - '0');
            at++;
        }
        int digits = at - from;
        int decimals = 0;
        if (bytes[at] == '.') {
            int point = at;
            at++;
            while (bytes[at] >= '0' && bytes[at] <= '9') {
                number = number * 10 + (bytes[at] - '0');
                at++;
            }
            decimals = at - point - 1;
        }
        long found;
        if (ended(at)
                && digits > 0
                && digits + amount.zeros <= SAFE_DIGITS
                && digits + decimals <= SAFE_DIGITS
                && decimals <= SAFE_DECIMALS) {
            int power = KEPT_DECIMALS + amount.zeros - decimals;
            found = power >= 0 ? number * TENS[power] : (number + TENS[-power] / 2) / TENS[-power];
        } else if (at == from && ended(at)) {
            found = PlainMeaning.MISSING;
        } else {
            found = readOddAmount(from, amount.zeros);
        }
        amount.thousandths[rows] = found;
        odd |= found == PlainMeaning.REFUSED_AMOUNT || (found == PlainMeaning.MISSING && amount == value);
    }

    private long readOddAmount(int from, int zeros) {
        at = from;
        if (bytes[at] == '"') {
            skipQuoted();
        } else {
            while (!ended(at)) {
                at++;
            }
        }
        return odd
                ? PlainMeaning.REFUSED_AMOUNT
                : meaning.amount(new String(bytes, from, at - from, StandardCharsets.ISO_8859_1), zeros);
    }

    /** Moves past a column that is not used. */
    private void skipField() {
        if (bytes[at] == '"') {
            skipQuoted();
            return;
        }
        int from = at;
        while (bytes[at] != delimiter && bytes[at] != '\n') {
            odd |= bytes[at] == '"'; // whether it opens a field depends on what stands before it
            at++;
        }
        if (at > from && bytes[at] == '\n' && bytes[at - 1] == '\r') {
            at--;
        }
    }

    /** Moves past a quoted field of one line; two quotation marks in it stand for one. */
    private void skipQuoted() {
        at++;
        while (bytes[at] != '\n') {
            if (bytes[at] == '"') {
                at++;
                if (bytes[at] != '"') {
                    return;
                }
            }
            at++;
        }
        odd = true;
    }

    private void grow() {
        int size = rows * 2;
        hashes = Arrays.copyOf(hashes, size);
        editions = Arrays.copyOf(editions, size);
        roles = Arrays.copyOf(roles, size);
        List.of(reporter, partner, flow, period, code).forEach(column -> column.grow(size));
        value.grow(size);
        weight.grow(size);
    }

    /** Rows counted by slice, of every piece this has read. */
    SliceCounts slices() {
        grid.flush();
        return grid.slices;
    }

    /** Rows read. */
    int rows() {
        return rows;
    }

    /** Lines read, the blank and the repeated ones included. */
    int lines() {
        return lines;
    }

    /** Where runs of rows begin, both counted from the beginning of the piece. */
    List<PlainTable.Place> places() {
        return places;
    }

    /** Lines that repeat an earlier one. */
    int merged() {
        return merged;
    }

    /** Hash of the line of a row. */
    long hash(int row) {
        return hashes[row];
    }
}
