package org.tidewaiter.casebook.vault;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.subtle.Hkdf;
import com.google.crypto.tink.subtle.XChaCha20Poly1305;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;

/**
 * Authenticated encryption with XChaCha20-Poly1305 of Tink: nonces of 24 random bytes do not repeat. What a ciphertext
 * belongs to is bound to it, so that it cannot be put in another's place.
 */
final class Sealing {
    static final int KEY_BYTES = 32;
    private static final int BLOCK = 1024; // identities are padded to this, so that their length tells little
    private static final SecureRandom RANDOM = new SecureRandom();

    private Sealing() {}

    static byte[] random(int length) {
        byte[] bytes = new byte[length];
        RANDOM.nextBytes(bytes);
        return bytes;
    }

    static byte[] seal(byte[] key, byte[] plain, String belongsTo) {
        try {
            return cipher(key).encrypt(plain, belongsTo.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("sealing failed", e);
        }
    }

    /** The plain bytes; none where key, bytes or what they belong to is another. */
    static Optional<byte[]> open(byte[] key, byte[] sealed, String belongsTo) {
        try {
            return Optional.of(cipher(key).decrypt(sealed, belongsTo.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            return Optional.empty(); // by design all reasons look alike
        }
    }

    private static Aead cipher(byte[] key) throws GeneralSecurityException {
        return new XChaCha20Poly1305(key);
    }

    /** One key made of others, for one purpose: HKDF with SHA-256 (RFC 5869). */
    static byte[] derive(byte[] material, byte[] salt, String purpose) {
        try {
            return Hkdf.computeHkdf("HMACSHA256", material, salt, purpose.getBytes(StandardCharsets.UTF_8), KEY_BYTES);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("deriving a key failed", e);
        }
    }

    /** Length, content and zeros up to a whole number of blocks. */
    static byte[] pad(byte[] plain) {
        int padded = (plain.length + Integer.BYTES + BLOCK - 1) / BLOCK * BLOCK;
        return ByteBuffer.allocate(padded).putInt(plain.length).put(plain).array();
    }

    static byte[] unpad(byte[] padded) {
        return findUnpadded(padded).orElseThrow(() -> new IllegalArgumentException("not padded"));
    }

    /** The content; none where it was never padded, since whoever has a public key can seal any bytes. */
    static Optional<byte[]> findUnpadded(byte[] padded) {
        if (padded.length < Integer.BYTES) {
            return Optional.empty();
        }
        int length = ByteBuffer.wrap(padded).getInt();
        return length < 0 || length > padded.length - Integer.BYTES
                ? Optional.empty()
                : Optional.of(Arrays.copyOfRange(padded, Integer.BYTES, Integer.BYTES + length));
    }
}
