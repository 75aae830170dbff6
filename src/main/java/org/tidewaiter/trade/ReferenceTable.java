package org.tidewaiter.trade;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;

/** Reads a table of {@code reference/} that is packed with the program. */
public final class ReferenceTable {
    private ReferenceTable() {}

    /** Opens a packed file, for example {@code reference/areas.csv}. */
    public static Reader open(String path) {
        InputStream stream = ReferenceTable.class.getResourceAsStream("/" + path);
        if (stream == null) {
            throw new IllegalStateException("packed file is missing: " + path);
        }
        return new InputStreamReader(stream, StandardCharsets.UTF_8);
    }

    /** The bytes of a packed file, for tables that are looked at on every start and must not cost a full CSV parse. */
    public static byte[] readBytes(String path) {
        try (InputStream stream = ReferenceTable.class.getResourceAsStream("/" + path)) {
            if (stream == null) {
                throw new IllegalStateException("packed file is missing: " + path);
            }
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every row of a packed CSV table, mapped, in file order. */
    public static <T> List<T> list(String path, Function<NamedCsvRecord, T> row) {
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(open(path))) {
            return csv.stream().map(row).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
