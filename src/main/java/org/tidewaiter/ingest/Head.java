package org.tidewaiter.ingest;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.tidewaiter.trade.AppException;

/**
 * The beginning of a table: enough to see whose it is. {@code name} is the table's file name without packing,
 * {@code columns} the header as written, {@code sample} the first rows. For JSON, {@code text} holds the start.
 */
public record Head(
        String name,
        String shownAs,
        boolean json,
        String text,
        Charset charset,
        char delimiter,
        List<String> columns,
        List<List<String>> sample) {
    private static final int SIZE = 1 << 18; // the header and a few hundred rows
    private static final int SAMPLE = 20;

    public Head {
        columns = List.copyOf(columns);
        sample = List.copyOf(sample);
    }

    /** Reads the beginning of an unpacked stream. */
    static Head read(InputStream in, String name, String shownAs) throws IOException {
        byte[] bytes = in.readNBytes(SIZE);
        Charset charset = charset(bytes);
        if (charset.name().startsWith("UTF-16")) {
            bytes = new String(bytes, 0, bytes.length & ~1, charset).getBytes(StandardCharsets.UTF_8);
            refuseBinary(bytes, shownAs);
            return read(bytes, name, shownAs, charset);
        }
        refuseBinary(bytes, shownAs);
        return read(bytes, name, shownAs, charset);
    }

    private static Head read(byte[] bytes, String name, String shownAs, Charset charset) throws IOException {
        Charset lines = charset.equals(Charsets.GB18030) ? charset : StandardCharsets.UTF_8;
        String text = new LineDecoder(lines, new Notices()).decode(bytes.clone(), bytes.length);
        String start = text.startsWith("\ufeff") ? text.substring(1) : text;
        String stripped = start.stripLeading();
        if (stripped.startsWith("{") || stripped.startsWith("[")) {
            return new Head(name, shownAs, true, stripped, charset, ',', List.of(), List.of());
        }
        String firstLine =
                start.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        char delimiter = delimiter(firstLine);
        List<List<String>> records = records(bytes, shownAs, lines, delimiter);
        if (records.isEmpty()) {
            throw AppException.wrongUse(shownAs + " holds no text at all.", "Get the file again from its publisher.");
        }
        List<List<String>> sample = records.subList(1, records.size());
        return new Head(name, shownAs, false, start, charset, delimiter, records.getFirst(), sample);
    }

    private static List<List<String>> records(byte[] bytes, String shownAs, Charset charset, char delimiter)
            throws IOException {
        boolean onlyCarriageReturns = indexOf(bytes, (byte) '\n') < 0;
        LineReader lines = new LineReader(new ByteArrayInputStream(bytes), shownAs, onlyCarriageReturns);
        CsvRecords csv = new CsvRecords(lines, new LineDecoder(charset, new Notices()), delimiter);
        List<List<String>> records = new ArrayList<>();
        while (records.size() <= SAMPLE) {
            CsvRecords.Entry entry = csv.next();
            if (entry == null) {
                break;
            }
            records.add(entry.problem() == null ? entry.fields() : List.of(entry.raw()));
        }
        return records;
    }

    private static int indexOf(byte[] bytes, byte wanted) {
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == wanted) {
                return i;
            }
        }
        return -1;
    }

    private static Charset charset(byte[] bytes) {
        if (bytes.length > 1 && bytes[0] == (byte) 0xff && bytes[1] == (byte) 0xfe) {
            return StandardCharsets.UTF_16LE;
        }
        if (bytes.length > 1 && bytes[0] == (byte) 0xfe && bytes[1] == (byte) 0xff) {
            return StandardCharsets.UTF_16BE;
        }
        // The cut at the end of the head may go through a character: leave out its last bytes.
        int whole = Math.max(0, bytes.length - (bytes.length == SIZE ? 4 : 0));
        if (Charsets.isUtf8(bytes, 0, whole)) {
            return StandardCharsets.UTF_8;
        }
        int chinese = 0;
        int foreign = 0;
        int start = 0;
        for (int i = 0; i <= whole; i++) {
            if (i == whole || bytes[i] == '\n') {
                if (!Charsets.isUtf8(bytes, start, i - start)) {
                    foreign++;
                    chinese += Charsets.looksChinese(bytes, start, i - start) ? 1 : 0;
                }
                start = i + 1;
            }
        }
        return 2 * chinese > foreign ? Charsets.GB18030 : StandardCharsets.UTF_8;
    }

    /** Text has few zero bytes and few control characters; anything else is no table, whatever its name. */
    private static void refuseBinary(byte[] bytes, String shownAs) {
        long zeros = count(bytes, 0, 0);
        long controls = count(bytes, 1, 8) + count(bytes, 14, 31);
        if (zeros * 2 > bytes.length) {
            throw AppException.wrongUse(
                    shownAs + " consists mostly of zero bytes: the space was reserved but the download never arrived.",
                    "Get the file again from its publisher.");
        }
        if (controls * 20 > bytes.length) {
            throw AppException.wrongUse(
                    shownAs + " is binary, not a text table.",
                    "Load CSV, JSON from the UN Comtrade API, or Parquet with a mapping; plain, .gz or .zip.");
        }
    }

    private static long count(byte[] bytes, int from, int to) {
        long count = 0;
        for (byte b : bytes) {
            count += b >= from && b <= to ? 1 : 0;
        }
        return count;
    }

    private static char delimiter(String line) {
        char best = ',';
        int most = 0;
        for (char candidate : new char[] {',', ';', '\t', '|'}) {
            List<String> fields = CsvRecords.split(line, candidate);
            int count = fields == null ? 0 : fields.size();
            if (count > most) {
                most = count;
                best = candidate;
            }
        }
        return best;
    }

    /** Position of the first column with one of these folded names, or -1. */
    public int indexOf(String... names) {
        List<String> wanted = Arrays.asList(names);
        for (int i = 0; i < columns.size(); i++) {
            if (wanted.contains(fold(columns.get(i)))) {
                return i;
            }
        }
        return -1;
    }

    /** Whether a column with this folded name is there. */
    public boolean has(String name) {
        return indexOf(name) >= 0;
    }

    /** Column name in lower case without blanks and punctuation: "Netweight (kg)" and netweight_kg agree. */
    public static String fold(String column) {
        return column.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}$]+", "");
    }
}
