package org.tidewaiter.ingest;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The encodings customs files come in, and how to try one without guessing. */
final class Charsets {
    /** Chinese downloads; a superset of GBK and GB2312. */
    static final Charset GB18030 = Charset.forName("GB18030");

    /** What single stray bytes in otherwise clean UTF-8 usually are. */
    static final Charset WESTERN = Charset.forName("windows-1252");

    private Charsets() {}

    /** The text, if every byte fits the encoding. */
    static Optional<String> decodeStrictly(byte[] bytes, int offset, int length, Charset charset) {
        try {
            CharBuffer text = charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes, offset, length));
            return Optional.of(text.toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    static boolean isUtf8(byte[] bytes, int offset, int length) {
        return decodeStrictly(bytes, offset, length, StandardCharsets.UTF_8).isPresent();
    }

    static boolean isAscii(byte[] bytes, int length) {
        for (int i = 0; i < length; i++) {
            if (bytes[i] < 0) {
                return false;
            }
        }
        return true;
    }

    static boolean isUtf8WithoutNul(byte[] bytes, int offset, int length) {
        for (int i = offset; i < offset + length; i++) {
            if (bytes[i] == 0) {
                return false;
            }
        }
        return isUtf8(bytes, offset, length);
    }

    /**
     * Whether bytes that are no UTF-8 look like Chinese text: high bytes in pairs, the first from the rows of GB 2312
     * that hold characters in daily use. A stray accented letter stands alone between plain letters.
     */
    static boolean looksChinese(byte[] bytes, int offset, int length) {
        int pairs = 0;
        int others = 0;
        int at = offset;
        int end = offset + length;
        while (at < end) {
            int first = bytes[at] & 0xff;
            if (first < 0x80) {
                at++;
            } else if (at + 1 < end && first >= 0xa1 && first <= 0xf7 && (bytes[at + 1] & 0xff) >= 0xa1) {
                pairs++;
                at += 2;
            } else {
                others++;
                at++;
            }
        }
        return pairs > 2 * others;
    }
}
