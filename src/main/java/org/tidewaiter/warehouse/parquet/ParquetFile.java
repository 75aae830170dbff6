package org.tidewaiter.warehouse.parquet;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A Parquet file in the making: row groups one after the other, and at {@link #finish} the footer that makes it one. */
public final class ParquetFile implements AutoCloseable {
    private static final byte[] MAGIC = "PAR1".getBytes(StandardCharsets.US_ASCII);
    private static final int OPTIONAL = 1;
    private static final int UNCOMPRESSED = 0;
    private static final int PLAIN = 0;
    private static final int RUNS = 3;
    private static final int AMOUNT_DECIMALS = 3;
    private static final int AMOUNT_DIGITS = 18;

    private record Placed(long start, int rows, List<RowGroup.Chunk> chunks) {}

    private final List<Column> columns;
    private final OutputStream out;
    private final List<Placed> groups = new ArrayList<>();
    private long written;
    private long rows;

    /** Creates the file. */
    public ParquetFile(Path file, List<Column> columns) throws IOException {
        this.columns = List.copyOf(columns);
        this.out = new BufferedOutputStream(Files.newOutputStream(file));
        out.write(MAGIC);
        written = MAGIC.length;
    }

    /** Writes a row group; one without rows leaves no trace. */
    public void append(RowGroup group) throws IOException {
        List<RowGroup.Chunk> chunks = group.chunks();
        if (chunks.size() != columns.size()) {
            throw new IllegalStateException(
                    "a row group has " + chunks.size() + " columns instead of " + columns.size());
        }
        if (group.rows() == 0) {
            return;
        }
        groups.add(new Placed(written, group.rows(), chunks));
        group.bytes().writeTo(out);
        written += group.bytes().size();
        rows += group.rows();
    }

    /** Rows written so far. */
    public long rows() {
        return rows;
    }

    /** Writes the footer. */
    public void finish() throws IOException {
        Bytes bytes = new Bytes(1 << 16);
        Thrift footer = new Thrift(bytes);
        footer.open();
        footer.integer(1, 2); // version of the format
        footer.structs(2, columns.size() + 1);
        footer.open();
        footer.text(4, "rows");
        footer.integer(5, columns.size());
        footer.close();
        columns.forEach(column -> schema(footer, column));
        footer.whole(3, rows);
        footer.structs(4, groups.size());
        groups.forEach(group -> group(footer, group));
        footer.text(6, "Tidewaiter");
        footer.structs(7, columns.size());
        for (int i = 0; i < columns.size(); i++) { // the order of each column is that of its type
            footer.open();
            footer.open(1);
            footer.close();
            footer.close();
        }
        footer.close();
        int size = bytes.size();
        bytes.putInt(size);
        bytes.put(MAGIC);
        bytes.writeTo(out);
        out.close();
    }

    private static void schema(Thrift footer, Column column) {
        footer.open();
        footer.integer(1, column.type().physical);
        footer.integer(3, OPTIONAL);
        footer.text(4, column.name());
        footer.integer(6, column.type().converted);
        if (column.type() == ColumnType.AMOUNT) {
            footer.integer(7, AMOUNT_DECIMALS);
            footer.integer(8, AMOUNT_DIGITS);
        }
        footer.close();
    }

    private void group(Thrift footer, Placed group) {
        footer.open();
        footer.structs(1, columns.size());
        long size = 0;
        for (int i = 0; i < columns.size(); i++) {
            RowGroup.Chunk chunk = group.chunks.get(i);
            size += chunk.size();
            footer.open();
            footer.whole(2, group.start + chunk.start());
            footer.open(3);
            meta(footer, columns.get(i), group, chunk);
            footer.close();
            footer.close();
        }
        footer.whole(2, size);
        footer.whole(3, group.rows);
        footer.close();
    }

    private static void meta(Thrift footer, Column column, Placed group, RowGroup.Chunk chunk) {
        footer.integer(1, column.type().physical);
        footer.integers(2, PLAIN, RUNS, chunk.encoding());
        footer.texts(3, column.name());
        footer.integer(4, UNCOMPRESSED);
        footer.whole(5, group.rows);
        footer.whole(6, chunk.size());
        footer.whole(7, chunk.size());
        footer.whole(9, group.start + chunk.data());
        if (chunk.dictionary() >= 0) {
            footer.whole(11, group.start + chunk.dictionary());
        }
        footer.open(12);
        footer.whole(3, chunk.nulls());
        if (chunk.nulls() < group.rows) {
            footer.binary(5, chunk.most());
            footer.binary(6, chunk.least());
        }
        footer.close();
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
