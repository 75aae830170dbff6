package org.tidewaiter.ingest;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.jspecify.annotations.Nullable;
import org.tidewaiter.ingest.comtrade.ComtradeAnswer;
import org.tidewaiter.trade.AppException;
import org.tidewaiter.warehouse.Engine;

/** The unpacked text of a file, scanned once. Plain text stays where it is; packed or UTF-16 text goes to scratch. */
record ReadableTable(
        SourceFile file, Head head, Path path, @Nullable ContentScan scan) {

    /** The beginning, before anything is written. */
    static Head head(SourceFile file) throws IOException {
        if (file.kind() == FileKind.PARQUET) {
            return ParquetTables.head(file);
        }
        try (InputStream in = Unpacker.open(file)) {
            return Head.read(in, Unpacker.tableName(file), file.shown());
        }
    }

    /** Starts the scan of a plain file while its fingerprint is taken: two readers, one trip to the disk. */
    static Optional<FutureTask<ContentScan>> scanEarly(SourceFile file, Head head, Progress progress) {
        if (file.kind() != FileKind.TEXT || head.json() || isWide(head)) {
            return Optional.empty();
        }
        FutureTask<ContentScan> task = new FutureTask<>(() -> ContentScan.of(file.path(), file.shown(), progress));
        Thread.ofPlatform().daemon().name("scan").start(task);
        return Optional.of(task);
    }

    private static ContentScan await(FutureTask<ContentScan> task) throws IOException {
        try {
            return task.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("the load was interrupted", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof AppException app) {
                throw app;
            }
            throw new IllegalStateException("the scan failed", e.getCause());
        }
    }

    private static boolean isWide(Head head) {
        return head.charset().name().startsWith("UTF-16");
    }

    static ReadableTable of(
            SourceFile file, Head head, Path text, Optional<FutureTask<ContentScan>> early, Progress progress)
            throws IOException {
        ContentScan scan = null;
        if (early.isPresent()) {
            scan = await(early.get());
        } else if (!head.json()) {
            scan = ContentScan.of(text, file.shown(), progress);
        }
        if (scan != null && scan.nulBytes() * 2 > scan.bytes()) {
            throw AppException.wrongUse(
                    file.shown() + " consists mostly of zero bytes: the download never arrived in full.",
                    "Get the file again from its publisher.");
        }
        return new ReadableTable(file, head, text, scan);
    }

    /** Where the text of the table lies: the file itself, or its unpacked or transcoded copy in scratch. */
    static Path text(SourceFile file, Head head, Path scratch, Engine engine, Progress progress) throws IOException {
        boolean wide = isWide(head);
        if (file.kind() == FileKind.PARQUET) {
            Path target = scratch.resolve("table.csv");
            ParquetTables.copy(file, engine, target);
            return target;
        }
        if (file.kind() == FileKind.TEXT && !wide) {
            return file.path();
        }
        Path target = scratch.resolve("table.txt");
        try (InputStream in = Unpacker.open(file)) {
            if (wide) {
                transcode(in, head.charset(), target);
            } else {
                unpack(in, target, progress);
            }
        }
        return target;
    }

    private static void unpack(InputStream in, Path target, Progress progress) throws IOException {
        byte[] buffer = new byte[1 << 20];
        long done = 0;
        try (OutputStream out = Files.newOutputStream(target)) {
            for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
                out.write(buffer, 0, count);
                done += count;
                progress.report("unpacking", done, 0);
            }
        }
    }

    private static void transcode(InputStream in, Charset charset, Path target) throws IOException {
        try (InputStreamReader reader = new InputStreamReader(in, charset);
                Writer out = Files.newBufferedWriter(target, StandardCharsets.UTF_8)) {
            char[] buffer = new char[1 << 16];
            for (int count = reader.read(buffer); count >= 0; count = reader.read(buffer)) {
                for (int i = 0; i < count; i++) { // half a surrogate pair cannot be written
                    if (Character.isSurrogate(buffer[i])) {
                        buffer[i] = '?';
                    }
                }
                out.write(buffer, 0, count);
            }
        }
    }

    /** What counts the places of rows: lines of a text, records of an answer, rows of a Parquet table. */
    static String unit(SourceFile file, Head head) {
        return head.json() ? "record" : file.kind() == FileKind.PARQUET ? "row" : "line";
    }

    /** The place of the first row below the header. */
    static long firstPlace(SourceFile file) {
        return 2 - headLines(file);
    }

    /** A Parquet table was written out with a header that it does not have itself. */
    private static long headLines(SourceFile file) {
        return file.kind() == FileKind.PARQUET ? 1 : 0;
    }

    /** Reads every record after the header. */
    void readInto(CleanTable out, Notices notices) throws IOException {
        String shownAs = file.shown();
        try (InputStream in = new BufferedInputStream(Files.newInputStream(path), 1 << 16)) {
            if (head.json()) {
                ComtradeAnswer.read(in, shownAs, (line, raw, values) -> out.accept(line, raw, values, null, true));
                return;
            }
            boolean chinese = head.charset().equals(Charsets.GB18030);
            LineDecoder decoder = new LineDecoder(chinese ? Charsets.GB18030 : StandardCharsets.UTF_8, notices);
            boolean onlyCarriageReturns = scan != null && scan.lines() <= 1;
            CsvRecords records =
                    new CsvRecords(new LineReader(in, shownAs, onlyCarriageReturns), decoder, head.delimiter());
            records.next(); // the header
            for (CsvRecords.Entry entry = records.next(); entry != null; entry = records.next()) {
                boolean mayRepeat = onlyCarriageReturns || (scan != null && scan.mayRepeat(entry.hash()));
                out.accept(entry.line() - headLines(file), entry.raw(), entry.fields(), entry.problem(), mayRepeat);
            }
        }
    }
}
