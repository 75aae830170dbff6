package org.tidewaiter.casebook.vault;

import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/**
 * The cost of trying one passphrase: Argon2id, version 1.3 (RFC 9106). Stored beside what it protects, so that a later
 * program opens what an earlier one closed.
 */
record Argon(int memoryKib, int passes, int lanes) {
    /** The second recommended option of RFC 9106, section 4, with twice its memory. */
    static final Argon USUAL = new Argon(128 * 1024, 3, 4);

    private static final int LEAST_KIB = 64 * 1024; // less is cheap to try on a graphics card
    private static final int MOST_KIB = 1024 * 1024; // a changed file must not exhaust the machine
    private static final int KEY_BYTES = 32;

    Argon {
        if (memoryKib < LEAST_KIB || memoryKib > MOST_KIB || passes < 1 || passes > 64 || lanes < 1 || lanes > 64) {
            throw new IllegalArgumentException("no usable cost of a passphrase");
        }
    }

    byte[] key(Secret passphrase, byte[] salt) {
        Argon2BytesGenerator generator = new Argon2BytesGenerator();
        generator.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                .withMemoryAsKB(memoryKib)
                .withIterations(passes)
                .withParallelism(lanes)
                .withSalt(salt)
                .build());
        byte[] key = new byte[KEY_BYTES];
        generator.generateBytes(passphrase.bytes(), key);
        return key;
    }
}
