package org.tidewaiter.ingest;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;
import org.tidewaiter.trade.AppException;

/**
 * Opens gzip and zip files with limits, since a small archive can stand for more bytes than any disk holds. A zip must
 * hold exactly one table; an archive inside an archive is refused.
 */
final class Unpacker {
    /** Text of customs tables packs 5 to 30 times smaller; repeated zeros a thousand times. */
    static final long MAXIMUM_RATIO = 250;

    /** Below this size the ratio says nothing. */
    static final long ALWAYS_ALLOWED = 64L << 20;

    private Unpacker() {}

    /** The table's bytes; the caller closes them. */
    static InputStream open(SourceFile file) throws IOException {
        InputStream raw = new BufferedInputStream(Files.newInputStream(file.path()), 1 << 16);
        try {
            return switch (file.kind()) {
                case GZIP -> new Guard(file, new GZIPInputStream(raw, 1 << 16));
                case ZIP -> new Guard(file, onlyTable(file, new ZipInputStream(raw)));
                default -> raw;
            };
        } catch (IOException e) {
            raw.close();
            throw damaged(file, e);
        } catch (RuntimeException e) {
            raw.close();
            throw e;
        }
    }

    /** Name of the table inside: of the entry of a zip, else of the file itself. */
    static String tableName(SourceFile file) {
        if (file.kind() != FileKind.ZIP) {
            return file.tableName();
        }
        try (ZipInputStream zip = new ZipInputStream(new BufferedInputStream(Files.newInputStream(file.path())))) {
            ZipEntry entry = nextTable(zip);
            String inner = entry == null ? file.tableName() : entry.getName();
            return inner.substring(inner.lastIndexOf('/') + 1);
        } catch (IOException e) {
            throw damaged(file, e);
        }
    }

    private static InputStream onlyTable(SourceFile file, ZipInputStream zip) throws IOException {
        try (ZipInputStream names = new ZipInputStream(new BufferedInputStream(Files.newInputStream(file.path())))) {
            ZipEntry first = nextTable(names);
            if (first == null) {
                throw AppException.wrongUse(
                        file.shown() + " is an archive without a table in it.",
                        "Unpack it yourself and load the file you mean.");
            }
            // Only a small archive is searched for a second table: walking on means unpacking the first.
            ZipEntry second = file.bytes() < ALWAYS_ALLOWED ? nextAfter(file, names) : null;
            if (second != null) {
                throw AppException.wrongUse(
                        file.shown() + " holds several tables: " + first.getName() + ", " + second.getName() + ".",
                        "Unpack it and load the tables one by one.");
            }
        }
        nextTable(zip);
        return zip;
    }

    private static @Nullable ZipEntry nextAfter(SourceFile file, ZipInputStream zip) throws IOException {
        new Guard(file, zip).skipToEnd();
        return nextTable(zip);
    }

    private static @Nullable ZipEntry nextTable(ZipInputStream zip) throws IOException {
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            String name = entry.getName().toLowerCase(Locale.ROOT);
            boolean table = name.endsWith(".csv")
                    || name.endsWith(".txt")
                    || name.endsWith(".tsv")
                    || name.endsWith(".json")
                    || name.endsWith(".zip")
                    || name.endsWith(".gz");
            // Readme and country lists travel with CEPII's archives.
            boolean companion =
                    name.contains("country_codes") || name.contains("product_codes") || name.contains("readme");
            if (table && !companion && !entry.isDirectory()) {
                return entry;
            }
        }
        return null;
    }

    static AppException damaged(SourceFile file, IOException e) {
        boolean cutOff =
                e instanceof EOFException || String.valueOf(e.getMessage()).contains("Unexpected end");
        return AppException.wrongUse(
                file.shown()
                        + (cutOff
                                ? " is cut off: the archive ends in the middle."
                                : " is a damaged archive (" + e.getMessage() + ")."),
                "Download it again and compare its size with the publisher's.");
    }

    /** Counts unpacked bytes and turns damage into a message. */
    private static final class Guard extends FilterInputStream {
        private final SourceFile file;
        private final long limit;
        private long seen;
        private boolean started;

        Guard(SourceFile file, InputStream in) {
            super(in);
            this.file = file;
            this.limit = Math.max(ALWAYS_ALLOWED, file.bytes() * MAXIMUM_RATIO);
        }

        void skipToEnd() throws IOException {
            byte[] buffer = new byte[1 << 16];
            while (read(buffer, 0, buffer.length) >= 0) {
                started = true;
            }
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            int count = read(one, 0, 1);
            return count < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int count;
            try {
                count = super.read(buffer, offset, length);
            } catch (EOFException | ZipException e) {
                throw damaged(file, e);
            }
            if (!started && count > 0) {
                started = true;
                refuseNested(buffer, offset, count);
            }
            seen += Math.max(0, count);
            if (seen > limit) {
                throw AppException.wrongUse(
                        file.shown() + " unpacks to more than " + MAXIMUM_RATIO
                                + " times its size, as no customs table does; it was stopped.",
                        "If you trust it, unpack it yourself and load the unpacked file.");
            }
            return count;
        }

        private void refuseNested(byte[] buffer, int offset, int count) {
            byte[] head = java.util.Arrays.copyOfRange(buffer, offset, offset + Math.min(count, 4096));
            FileKind inner = FileKind.of(head);
            if (inner == FileKind.GZIP || inner == FileKind.ZIP) {
                throw AppException.wrongUse(
                        file.shown() + " is an archive inside an archive.", "Unpack it once and load what comes out.");
            }
            inner.refusal().ifPresent(what -> {
                throw AppException.wrongUse(
                        file.shown() + " holds " + what + ", not a table of trade figures.",
                        "Load CSV or JSON inside the archive.");
            });
        }
    }
}
