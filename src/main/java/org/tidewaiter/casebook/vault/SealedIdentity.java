package org.tidewaiter.casebook.vault;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Optional;

/**
 * The file of one source: a data key of its own, wrapped by the master key, and the identity sealed with it. Both are bound to
 * the vault, the codename and the version. Without the wrapped key the rest is noise.
 */
@SuppressWarnings("ArrayRecordComponent") // never compared; bytes on their way from or to a file
record SealedIdentity(int version, byte[] wrappedKey, byte[] sealed) {
    private static final byte[] MARK = {'T', 'W', 'V', Lock.FORMAT};

    static SealedIdentity of(byte[] master, String vault, String codename, int version, Secret identity) {
        byte[] key = Sealing.random(Sealing.KEY_BYTES);
        byte[] padded = Sealing.pad(identity.bytes());
        try {
            return new SealedIdentity(
                    version,
                    Sealing.seal(master, key, belongsTo("key", vault, codename, version)),
                    Sealing.seal(key, padded, belongsTo("identity", vault, codename, version)));
        } finally {
            Arrays.fill(key, (byte) 0);
            Arrays.fill(padded, (byte) 0);
        }
    }

    /** The identity; none where the file was changed or is another's. */
    Optional<Secret> open(byte[] master, String vault, String codename) {
        Optional<byte[]> key = Sealing.open(master, wrappedKey, belongsTo("key", vault, codename, version));
        if (key.isEmpty()) {
            return Optional.empty();
        }
        Optional<byte[]> padded = Sealing.open(key.get(), sealed, belongsTo("identity", vault, codename, version));
        Arrays.fill(key.get(), (byte) 0);
        return padded.map(bytes -> {
            Secret identity = Secret.of(Sealing.unpad(bytes));
            Arrays.fill(bytes, (byte) 0);
            return identity;
        });
    }

    private static String belongsTo(String part, String vault, String codename, int version) {
        return "tidewaiter vault " + Lock.FORMAT + " " + part + " " + vault + " " + codename + " " + version;
    }

    byte[] toBytes() {
        return ByteBuffer.allocate(MARK.length + 3 * Integer.BYTES + wrappedKey.length + sealed.length)
                .put(MARK)
                .putInt(version)
                .putInt(wrappedKey.length)
                .put(wrappedKey)
                .putInt(sealed.length)
                .put(sealed)
                .array();
    }

    /** Reads a file of a source; none where it is none. */
    static Optional<SealedIdentity> read(byte[] bytes) {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        try {
            byte[] mark = new byte[MARK.length];
            buffer.get(mark);
            int version = buffer.getInt();
            byte[] wrappedKey = part(buffer);
            byte[] sealed = part(buffer);
            return Arrays.equals(mark, MARK) && !buffer.hasRemaining()
                    ? Optional.of(new SealedIdentity(version, wrappedKey, sealed))
                    : Optional.empty();
        } catch (java.nio.BufferUnderflowException e) {
            return Optional.empty(); // cut short; the caller says that the file is damaged
        }
    }

    private static byte[] part(ByteBuffer buffer) {
        int length = buffer.getInt();
        if (length < 0 || length > buffer.remaining()) {
            throw new java.nio.BufferUnderflowException();
        }
        byte[] part = new byte[length];
        buffer.get(part);
        return part;
    }
}
