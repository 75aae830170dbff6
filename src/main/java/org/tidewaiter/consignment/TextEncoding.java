package org.tidewaiter.consignment;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tidewaiter.trade.AppException;

/**
 * Which encoding a text file is in, judged by all of it. Korean and Chinese files without a mark share their bytes; read as
 * Korean, a Chinese text falls apart into syllables and rare characters, so the share of syllables tells them apart.
 */
record TextEncoding(Charset charset, int markLength) {
    static final Charset KOREAN = Charset.forName("x-windows-949"); // CP949, which holds EUC-KR
    static final Charset CHINESE = Charset.forName("GB18030"); // which holds GBK and GB 2312
    static final TextEncoding PLAIN = new TextEncoding(StandardCharsets.UTF_8, 0);
    private static final Charset WESTERN = Charset.forName("windows-1252");
    private static final int SAMPLE = 1 << 20; // bytes with letters of their own; plenty to tell two scripts apart
    private static final double SYLLABLES = 0.9; // of wide characters in Korean business texts; Chinese ones have half

    /** The encoding of a file, or the one that was {@code chosen} for it. */
    static TextEncoding of(Path file, @Nullable Charset chosen) throws IOException {
        if (chosen == null) {
            return of(file);
        }
        int markLength = isUnmarked(file)
                ? 0
                : marked(head(file)).map(TextEncoding::markLength).orElse(0);
        return new TextEncoding(chosen, markLength);
    }

    /** True for a text without a mark that says its encoding; what is no text is refused. */
    static boolean isUnmarked(Path file) throws IOException {
        byte[] head = head(file);
        if (marked(head).isPresent()) {
            return false;
        }
        refuseBinary(file, head);
        return true;
    }

    private static byte[] head(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(SAMPLE);
        }
    }

    private static Optional<TextEncoding> marked(byte[] head) {
        if (starts(head, 0xef, 0xbb, 0xbf)) {
            return Optional.of(new TextEncoding(StandardCharsets.UTF_8, 3));
        }
        if (starts(head, 0xff, 0xfe)) {
            return Optional.of(new TextEncoding(StandardCharsets.UTF_16LE, 2));
        }
        return starts(head, 0xfe, 0xff)
                ? Optional.of(new TextEncoding(StandardCharsets.UTF_16BE, 2))
                : Optional.empty();
    }

    private static TextEncoding of(Path file) throws IOException {
        byte[] head = head(file);
        Optional<TextEncoding> marked = marked(head);
        if (marked.isPresent()) {
            return marked.get();
        }
        refuseBinary(file, head);
        for (Charset charset : List.of(StandardCharsets.UTF_8, KOREAN, CHINESE)) {
            boolean fits = decodes(file, charset);
            if (fits && charset.equals(KOREAN) && !isKorean(file)) {
                continue;
            }
            if (fits) {
                return new TextEncoding(charset, 0);
            }
        }
        return new TextEncoding(isMostlyUtf8(head) ? StandardCharsets.UTF_8 : WESTERN, 0);
    }

    private static boolean starts(byte[] head, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (head.length <= i || (head[i] & 0xff) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private static void refuseBinary(Path file, byte[] head) {
        long controls = 0;
        for (byte b : head) {
            controls += b >= 0 && b < 32 && b != '\n' && b != '\r' && b != '\t' ? 1 : 0;
        }
        if (controls * 20 > head.length) { // one in twenty: no text has so many
            throw AppException.wrongUse(
                    "'" + file + "' is no text table and no .xlsx workbook.", "Save the table as CSV or as .xlsx.");
        }
    }

    private static boolean decodes(Path file, Charset charset) throws IOException {
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer bytes = ByteBuffer.allocate(1 << 16);
        CharBuffer chars = CharBuffer.allocate(1 << 16);
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
            boolean ended = false;
            while (!ended) {
                int read = in.read(bytes.array(), bytes.position(), bytes.remaining());
                ended = read < 0;
                bytes.position(bytes.position() + Math.max(0, read)).flip();
                CoderResult result = decoder.decode(bytes, chars, ended);
                if (result.isError()) {
                    return false;
                }
                chars.clear();
                bytes.compact();
            }
        }
        return true;
    }

    private static boolean isKorean(Path file) throws IOException {
        long syllables = 0;
        long wide = 0;
        try (InputStream in = Files.newInputStream(file)) {
            byte[] buffer = new byte[SAMPLE];
            int length = in.readNBytes(buffer, 0, SAMPLE);
            while (length > 0 && wide < SAMPLE) {
                String text = new String(buffer, 0, length, KOREAN);
                for (int i = 0; i < text.length(); i++) {
                    char c = text.charAt(i);
                    syllables += c >= '\uac00' && c <= '\ud7a3' ? 1 : 0; // the block of syllables
                    wide += c >= '\u2e80' ? 1 : 0; // where the scripts of East Asia begin
                }
                length = in.readNBytes(buffer, 0, SAMPLE);
            }
        }
        return syllables > SYLLABLES * wide;
    }

    /** A few stray bytes in a file whose other letters are sound. */
    private static boolean isMostlyUtf8(byte[] head) {
        String text = new String(head, StandardCharsets.UTF_8);
        long broken = text.chars().filter(c -> c == '\ufffd').count();
        long sound = text.chars().filter(c -> c >= 0x80 && c != '\ufffd').count();
        return sound > 4 * broken; // by chance a byte of another encoding fits about as often as not
    }
}
