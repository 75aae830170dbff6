package org.tidewaiter.casebook.vault;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.tidewaiter.trade.AppException;

/** Bytes that must not outlive their use: they are overwritten when this is closed, and never part of a message. */
public final class Secret implements AutoCloseable {
    private final byte[] bytes;

    private Secret(byte[] bytes) {
        this.bytes = bytes;
    }

    /** Takes the bytes over; the caller keeps no copy. */
    public static Secret of(byte[] bytes) {
        return new Secret(bytes);
    }

    /** The letters in UTF-8. The array given is overwritten. */
    public static Secret of(char[] letters) {
        try {
            CharsetEncoder encoder = StandardCharsets.UTF_8.newEncoder();
            byte[] room = new byte[(int) Math.ceil(letters.length * encoder.maxBytesPerChar())];
            ByteBuffer encoded = ByteBuffer.wrap(room);
            CoderResult result = encoder.encode(CharBuffer.wrap(letters), encoded, true);
            if (result.isError()) {
                result.throwException();
            }
            byte[] exact = Arrays.copyOf(room, encoded.position());
            Arrays.fill(room, (byte) 0);
            return new Secret(exact);
        } catch (CharacterCodingException e) {
            throw AppException.wrongUse("The text holds half of a character.", "Type it again.");
        } finally {
            Arrays.fill(letters, '\0');
        }
    }

    /** The bytes themselves, not a copy. */
    byte[] bytes() {
        return bytes;
    }

    public boolean isEmpty() {
        return bytes.length == 0;
    }

    public int length() {
        return bytes.length;
    }

    /** Copies the bytes behind others that will be one secret with them. */
    public void appendTo(ByteArrayOutputStream others) {
        others.writeBytes(bytes);
    }

    /** The letters; whoever asks overwrites them after use. */
    public char[] letters() {
        char[] room = new char[bytes.length]; // UTF-8 never has fewer bytes than letters
        CharBuffer decoded = CharBuffer.wrap(room);
        StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .decode(ByteBuffer.wrap(bytes), decoded, true);
        char[] exact = Arrays.copyOf(room, decoded.position());
        Arrays.fill(room, '\0');
        return exact;
    }

    @Override
    public void close() {
        Arrays.fill(bytes, (byte) 0);
    }

    /** Says nothing of what it holds. */
    @Override
    public String toString() {
        return "secret";
    }
}
