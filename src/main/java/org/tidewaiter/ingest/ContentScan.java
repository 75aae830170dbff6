package org.tidewaiter.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.tidewaiter.ingest.RepeatFinder.RepeatedHashes;
import org.tidewaiter.trade.AppException;

/**
 * One fast pass over the bytes of a table before anything parses it: how many lines, is it UTF-8, are there zero bytes,
 * could any line be a repeat. Eight bytes at a time, because it must not slow down a load of gigabytes.
 */
record ContentScan(
        long bytes, long lines, long blankLines, long nulBytes, boolean utf8, boolean quoted, RepeatedHashes repeated) {
    /** No customs table has longer lines; without a limit one line could fill the memory. */
    static final int LONGEST_LINE = 1 << 20;

    private static final int BUFFER = 8 << 20;
    private static final long HIGH_BITS = 0x8080808080808080L;
    private static final long ONES = 0x0101010101010101L;
    private static final long NEWLINES = ONES * '\n';
    private static final long QUOTES = ONES * '"';
    private static final long BYTES_PER_PASS = 2L << 30; // about 80 million short lines: their hashes fit into the heap

    static ContentScan of(Path file, String shownAs, Progress progress) {
        try {
            long total = Files.size(file);
            int passes = (int) (1 + total / (BYTES_PER_PASS * 2));
            Pass first = new Pass(file, shownAs, 0, passes, total, progress);
            first.run();
            RepeatedHashes repeated = first.finder.find();
            for (int i = 1; i < passes && repeated.isEmpty(); i++) {
                Pass next = new Pass(file, shownAs, i, passes, total, progress);
                next.run();
                repeated = next.finder.find();
            }
            return new ContentScan(total, first.lines, first.blank, first.nul, first.utf8, first.quoteSeen, repeated);
        } catch (IOException e) {
            throw SourceFile.unreadable(shownAs, e);
        }
    }

    /** True where whoever looks for repeats must look at every line, since only part of the hashes was kept. */
    boolean mayRepeat(long hash) {
        return bytes > BYTES_PER_PASS * 2 ? !repeated.isEmpty() : repeated.contains(hash);
    }

    /** One reading of the file; keeps the hashes of one share of the lines. */
    private static final class Pass {
        private final Path file;
        private final String shownAs;
        private final int share;
        private final int shares;
        private final long total;
        private final Progress progress;
        private final RepeatFinder finder = new RepeatFinder();
        private long lines;
        private long blank;
        private long nul;
        private boolean utf8 = true;
        private boolean quoteSeen;

        Pass(Path file, String shownAs, int share, int shares, long total, Progress progress) {
            this.file = file;
            this.shownAs = shownAs;
            this.share = share;
            this.shares = shares;
            this.total = total;
            this.progress = progress;
        }

        void run() throws IOException {
            byte[] buffer = new byte[BUFFER + 8];
            long done = 0;
            int kept = 0;
            try (InputStream in = Files.newInputStream(file)) {
                while (true) {
                    int count = in.readNBytes(buffer, kept, BUFFER - kept);
                    boolean last = count < BUFFER - kept;
                    int end = kept + count;
                    done += count;
                    int used = lines(buffer, end);
                    kept = end - used;
                    if (last) {
                        if (kept > 0) {
                            line(buffer, used, kept, true);
                        }
                        return;
                    }
                    if (kept > LONGEST_LINE) {
                        throw tooLong(lines + 1);
                    }
                    System.arraycopy(buffer, used, buffer, 0, kept);
                    progress.report("reading", done, total);
                }
            }
        }

        private AppException tooLong(long number) {
            return AppException.wrongUse(
                    "Line " + number + " of " + shownAs + " is longer than " + (LONGEST_LINE >> 20)
                            + " MiB; no customs table has such a line.",
                    "The file is probably binary, or its line ends were lost on the way; get it again.");
        }

        /** Handles every whole line in the buffer; gives the place where the unfinished one starts. */
        private int lines(byte[] buffer, int end) {
            int start = 0;
            int at = 0;
            long hash = 0;
            long seen = 0;
            long quotes = 0;
            long zeros = 0;
            while (at + 8 <= end) {
                long word = (long) LineHash.LONGS.get(buffer, at);
                long match = zeroBytes(word ^ NEWLINES);
                if (match == 0) {
                    hash = LineHash.step(hash, word);
                    seen |= word;
                    quotes |= zeroBytes(word ^ QUOTES);
                    zeros |= zeroBytes(word);
                    at += 8;
                    continue;
                }
                int inWord = Long.numberOfTrailingZeros(match) >>> 3;
                int newline = at + inWord;
                long tail = inWord == 0 ? 0 : word & (-1L >>> (64 - 8 * inWord));
                seen |= tail;
                quotes |= zeroBytes(tail ^ QUOTES);
                if (inWord > 0) {
                    hash = LineHash.step(hash, tail);
                    zeros |= zeroBytes(tail | (-1L << (8 * inWord - 1) << 1));
                }
                int length = newline - start;
                lines++;
                quoteSeen |= quotes != 0;
                if ((seen & HIGH_BITS) != 0 || zeros != 0) {
                    check(buffer, start, length);
                }
                if (length == 0 || (length == 1 && buffer[start] == '\r')) {
                    blank++;
                } else {
                    keep(LineHash.finish(hash, length));
                }
                start = newline + 1;
                at = start;
                hash = 0;
                seen = 0;
                quotes = 0;
                zeros = 0;
            }
            return finishShort(buffer, start, end);
        }

        /** The last few bytes of the buffer may still hold line ends. */
        private int finishShort(byte[] buffer, int from, int end) {
            int start = from;
            for (int i = Math.max(from, end - 8); i < end; i++) {
                if (buffer[i] == '\n') {
                    line(buffer, start, i - start, false);
                    start = i + 1;
                }
            }
            return start;
        }

        private void line(byte[] buffer, int start, int length, boolean unfinished) {
            lines++;
            if (unfinished && length > LONGEST_LINE) {
                throw tooLong(lines);
            }
            for (int i = start; i < start + length; i++) {
                quoteSeen |= buffer[i] == '"';
            }
            check(buffer, start, length);
            if (length == 0 || (length == 1 && buffer[start] == '\r')) {
                blank++;
            } else {
                keep(LineHash.of(buffer, start, length));
            }
        }

        private void keep(long hash) {
            if (shares == 1 || Long.remainderUnsigned(hash, shares) == share) {
                finder.add(hash);
            }
        }

        private void check(byte[] buffer, int start, int length) {
            for (int i = start; i < start + length; i++) {
                if (buffer[i] == 0) {
                    nul++;
                }
            }
            utf8 = utf8 && Charsets.isUtf8(buffer, start, length);
        }

        /** High bit set in (at least the lowest) byte that is zero. */
        private static long zeroBytes(long word) {
            return (word - ONES) & ~word & HIGH_BITS;
        }
    }
}
