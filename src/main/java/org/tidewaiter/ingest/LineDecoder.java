package org.tidewaiter.ingest;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Turns the bytes of one line into text. Line by line, because real collections glue files of different encodings
 * together and one bad name must not cost the rest of the table.
 */
final class LineDecoder {
    private final Charset main;
    private final Notices notices;

    /** {@code main} is UTF-8, GB18030 or one of the UTF-16 forms. */
    LineDecoder(Charset main, Notices notices) {
        this.main = main;
        this.notices = notices;
    }

    String decode(byte[] bytes, int length) {
        int clean = withoutNul(bytes, length);
        if (clean < length) {
            notices.add(NoticeCode.NUL_BYTES, length - clean);
        }
        if (Charsets.isAscii(bytes, clean)) { // the same in every encoding that comes here
            return new String(bytes, 0, clean, StandardCharsets.ISO_8859_1);
        }
        Optional<String> utf8 = Charsets.decodeStrictly(bytes, 0, clean, StandardCharsets.UTF_8);
        if (main.equals(StandardCharsets.UTF_8)) {
            return utf8.orElseGet(() -> fallback(bytes, clean));
        }
        Optional<String> own = Charsets.decodeStrictly(bytes, 0, clean, main);
        if (own.isPresent() && !(utf8.isPresent() && hasCjk(utf8.get()))) {
            return own.get();
        }
        return utf8.orElseGet(() -> {
            notices.add(NoticeCode.UNDECODABLE_BYTES, 1);
            return new String(bytes, 0, clean, main);
        });
    }

    private String fallback(byte[] bytes, int length) {
        if (Charsets.looksChinese(bytes, 0, length)) {
            Optional<String> chinese = Charsets.decodeStrictly(bytes, 0, length, Charsets.GB18030);
            if (chinese.isPresent()) {
                return chinese.get();
            }
        }
        notices.add(NoticeCode.STRAY_BYTES, 1);
        return mixed(bytes, length);
    }

    /** UTF-8 where it is valid and Western European for each byte that is not. */
    private static String mixed(byte[] bytes, int length) {
        StringBuilder text = new StringBuilder(length);
        int at = 0;
        while (at < length) {
            int size = sequenceLength(bytes[at]);
            if (size > 0 && at + size <= length && Charsets.isUtf8(bytes, at, size)) {
                text.append(new String(bytes, at, size, StandardCharsets.UTF_8));
                at += size;
            } else {
                text.append(new String(bytes, at, 1, Charsets.WESTERN));
                at++;
            }
        }
        return text.toString();
    }

    private static int sequenceLength(byte first) {
        int lead = first & 0xff;
        if (lead < 0x80) {
            return 1;
        }
        return lead < 0xc2 ? 0 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : lead < 0xf5 ? 4 : 0;
    }

    private static int withoutNul(byte[] bytes, int length) {
        int kept = 0;
        for (int i = 0; i < length; i++) {
            if (bytes[i] != 0) {
                bytes[kept++] = bytes[i];
            }
        }
        return kept;
    }

    private static boolean hasCjk(String text) {
        return text.codePoints().anyMatch(Character::isIdeographic);
    }
}
