package org.tidewaiter.warehouse.parquet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Some thousand rows, column by column, as they will stand in the file. Can be filled again after {@link #begin}. */
public final class RowGroup {
    private static final int PLAIN = 0;
    private static final int RUNS = 3;
    private static final int DIFFERENCES = 5;
    private static final int DICTIONARY = 8;
    private static final int DATA_PAGE = 0;
    private static final int DICTIONARY_PAGE = 2;

    /** One column of the group; places count from the start of the group. */
    @SuppressWarnings("ArrayRecordComponent") // chunks are written out and never compared
    record Chunk(int start, int dictionary, int data, int size, int encoding, long nulls, byte[] least, byte[] most) {}

    private final Bytes bytes = new Bytes(1 << 20);
    private final Bytes page = new Bytes(1 << 18);
    private final Bytes levels = new Bytes(1 << 12);
    private final Differences differences = new Differences();
    private final List<Chunk> chunks = new ArrayList<>();
    private int rows;
    private int[] places = new int[0];
    private int[] defined = new int[0];
    private long[] present = new long[0];

    /** Forgets what was there and waits for the columns of so many rows, in the order of the file's columns. */
    public void begin(int count) {
        rows = count;
        bytes.clear();
        chunks.clear();
        if (places.length < count) {
            places = new int[count];
            defined = new int[count];
            present = new long[count];
        }
    }

    /** A column of few distinct values: for each row a number of the dictionary or {@link Dictionary#NULL}. */
    public void addCoded(Column column, Dictionary dictionary, int[] numbers) {
        int[] place = new int[dictionary.size()];
        Arrays.fill(place, -1);
        int[] used = new int[Math.min(dictionary.size(), rows)];
        int distinct = 0;
        int filled = 0;
        for (int i = 0; i < rows; i++) {
            int number = numbers[i];
            if (number == Dictionary.NULL) {
                continue;
            }
            if (place[number] < 0) {
                place[number] = distinct;
                used[distinct++] = number;
            }
            places[filled++] = place[number];
        }
        if (filled < rows) {
            for (int i = 0; i < rows; i++) {
                defined[i] = numbers[i] == Dictionary.NULL ? 0 : 1;
            }
        }
        int start = bytes.size();
        page.clear();
        int least = 0;
        int most = 0;
        for (int i = 0; i < distinct; i++) {
            byte[] value = dictionary.value(used[i]);
            if (column.type() == ColumnType.TEXT) {
                page.putInt(value.length);
            }
            page.put(value);
            least = dictionary.compare(used[i], used[least]) < 0 ? i : least;
            most = dictionary.compare(used[i], used[most]) > 0 ? i : most;
        }
        header(DICTIONARY_PAGE, distinct, PLAIN);
        bytes.put(page);
        int data = bytes.size();
        page.clear();
        putLevels(filled);
        int width = Runs.width(Math.max(1, distinct));
        page.put(width);
        Runs.encode(places, filled, width, page);
        header(DATA_PAGE, rows, DICTIONARY);
        bytes.put(page);
        byte[] none = new byte[0];
        chunks.add(new Chunk(
                start,
                start,
                data,
                bytes.size() - start,
                DICTIONARY,
                (long) rows - filled,
                distinct == 0 ? none : dictionary.value(used[least]),
                distinct == 0 ? none : dictionary.value(used[most])));
    }

    /** A column of amounts in thousandths; {@code missing} stands for NULL. */
    public void addAmounts(long[] thousandths, long missing) {
        int filled = 0;
        long least = Long.MAX_VALUE;
        long most = Long.MIN_VALUE;
        for (int i = 0; i < rows; i++) {
            long value = thousandths[i];
            defined[i] = value == missing ? 0 : 1;
            if (value != missing) {
                present[filled++] = value;
                least = Math.min(least, value);
                most = Math.max(most, value);
            }
        }
        int start = bytes.size();
        page.clear();
        putLevels(filled);
        differences.encode(present, filled, page);
        header(DATA_PAGE, rows, DIFFERENCES);
        bytes.put(page);
        chunks.add(new Chunk(
                start,
                -1,
                start,
                bytes.size() - start,
                DIFFERENCES,
                (long) rows - filled,
                filled == 0 ? new byte[0] : bytesOf(least),
                filled == 0 ? new byte[0] : bytesOf(most)));
    }

    private static byte[] bytesOf(long value) {
        Bytes bytes = new Bytes(8);
        bytes.putLong(value);
        return bytes.toArray();
    }

    /** Which rows have a value: one run where all have. */
    private void putLevels(int filled) {
        levels.clear();
        if (filled == rows) {
            Runs.repeat(1, rows, 1, levels);
        } else {
            Runs.encode(defined, rows, 1, levels);
        }
        page.putInt(levels.size());
        page.put(levels);
    }

    private void header(int kind, int values, int encoding) {
        Thrift header = new Thrift(bytes);
        header.open();
        header.integer(1, kind);
        header.integer(2, page.size());
        header.integer(3, page.size());
        if (kind == DATA_PAGE) {
            header.open(5);
            header.integer(1, values);
            header.integer(2, encoding);
            header.integer(3, RUNS);
            header.integer(4, RUNS);
        } else {
            header.open(7);
            header.integer(1, values);
            header.integer(2, encoding);
        }
        header.close();
        header.close();
    }

    int rows() {
        return rows;
    }

    Bytes bytes() {
        return bytes;
    }

    List<Chunk> chunks() {
        return List.copyOf(chunks);
    }
}
