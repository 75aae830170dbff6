package org.tidewaiter.casebook.reading;

import java.lang.Character.UnicodeScript;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tidewaiter.trade.AppException;

/** Text as copied or scraped. */
final class PlainText implements Format {
    private static final Charset KOREAN = Charset.forName("windows-949");
    private static final Charset CHINESE = Charset.forName("GB18030");
    private static final double FEW =
            0.1; // part of Han among the letters of Korean; Chinese read as Korean has far more

    @Override
    public String mediaType() {
        return "text/plain";
    }

    @Override
    public List<Draft> read(byte[] bytes, String fileName) {
        return List.of(Draft.ofText(decode(bytes, fileName)));
    }

    /** UTF-8 with or without its mark, UTF-16 with it, else the Chinese and Korean encodings that fit. */
    static String decode(byte[] bytes, String fileName) {
        if ((bytes.length >= 2 && (bytes[0] & 0xFF) == 0xFF && (bytes[1] & 0xFF) == 0xFE)
                || (bytes.length >= 2 && (bytes[0] & 0xFF) == 0xFE && (bytes[1] & 0xFF) == 0xFF)) {
            return new String(bytes, StandardCharsets.UTF_16);
        }
        String text = decode(bytes, StandardCharsets.UTF_8);
        if (text == null) {
            @Nullable String korean = decode(bytes, KOREAN);
            text = korean != null && isKorean(korean) ? korean : decode(bytes, CHINESE);
        }
        if (text != null) {
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        }
        throw AppException.wrongUse(
                fileName + " is no text in UTF-8, UTF-16, GB18030 or Korean encoding.",
                "Save it as UTF-8 text, HTML, PDF or EML.");
    }

    private static @Nullable String decode(byte[] bytes, Charset charset) {
        try {
            return charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return null; // the caller tries the next encoding
        }
    }

    private static boolean isKorean(String text) {
        long hangul = count(text, UnicodeScript.HANGUL);
        return hangul > 0 && count(text, UnicodeScript.HAN) < FEW * hangul;
    }

    private static long count(String text, UnicodeScript script) {
        return text.codePoints().filter(c -> UnicodeScript.of(c) == script).count();
    }
}
