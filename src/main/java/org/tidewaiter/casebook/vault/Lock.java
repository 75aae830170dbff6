package org.tidewaiter.casebook.vault;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * The lock of a vault: how its master key is wrapped. Without this file no identity can ever be opened again.
 *
 * @param vault random name of the vault; binds everything in it
 * @param salts one for each key
 * @param wrapped the master key, sealed with the key made of what the holders give
 */
@SuppressWarnings("ArrayRecordComponent") // never compared; bytes on their way from or to a file
record Lock(String vault, KeyHolders holders, Argon argon, List<byte[]> salts, byte[] wrapped) {
    static final int FORMAT = 1;
    private static final int SALT_BYTES = 16; // as RFC 9106 advises
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    Lock {
        salts = List.copyOf(salts);
    }

    /** A new lock around a master key. */
    static Lock around(byte[] master, String vault, KeyHolders holders, Argon argon, List<Secret> keys) {
        List<byte[]> salts = new ArrayList<>();
        for (int i = 0; i < holders.keys(); i++) {
            salts.add(Sealing.random(SALT_BYTES));
        }
        Lock open = new Lock(vault, holders, argon, salts, new byte[0]);
        byte[] key = open.key(keys);
        try {
            return new Lock(vault, holders, argon, salts, Sealing.seal(key, master, open.belongsTo()));
        } finally {
            Arrays.fill(key, (byte) 0);
        }
    }

    static String newName() {
        return HexFormat.of().formatHex(Sealing.random(16)); // 16 bytes: no two vaults share a name
    }

    /** The master key; none where one of the keys is not right or this lock was changed, without saying which. */
    Optional<byte[]> open(List<Secret> keys) {
        if (keys.size() != holders.keys()) {
            return Optional.empty();
        }
        byte[] key = key(keys);
        try {
            return Sealing.open(key, wrapped, belongsTo());
        } finally {
            Arrays.fill(key, (byte) 0);
        }
    }

    private String belongsTo() {
        return "tidewaiter vault " + FORMAT + " master " + vault + " " + holders.id();
    }

    /** Every key is worked out in any case, so that time does not tell which of two was wrong. */
    private byte[] key(List<Secret> keys) {
        byte[] material = new byte[Sealing.KEY_BYTES * holders.keys()];
        for (int i = 0; i < holders.keys(); i++) {
            byte[] part = holders == KeyHolders.KEY_FILE
                    ? Sealing.derive(keys.get(i).bytes(), salts.get(i), "key file")
                    : argon.key(keys.get(i), salts.get(i));
            System.arraycopy(part, 0, material, i * Sealing.KEY_BYTES, part.length);
            Arrays.fill(part, (byte) 0);
        }
        try {
            return Sealing.derive(material, vault.getBytes(StandardCharsets.UTF_8), "master wrap " + holders.id());
        } finally {
            Arrays.fill(material, (byte) 0);
        }
    }

    byte[] toBytes() {
        ObjectNode node = MAPPER.createObjectNode()
                .put("format", FORMAT)
                .put("vault", vault)
                .put("holders", holders.id())
                .put("cipher", "XChaCha20-Poly1305");
        node.putObject("argon2id")
                .put("memory_kib", argon.memoryKib())
                .put("passes", argon.passes())
                .put("lanes", argon.lanes());
        salts.forEach(salt -> node.withArray("salts").add(Base64.getEncoder().encodeToString(salt)));
        node.put("wrapped", Base64.getEncoder().encodeToString(wrapped));
        return (node.toPrettyString() + "\n").getBytes(StandardCharsets.UTF_8);
    }

    /** Reads a lock; none where the bytes are no lock of a known format. */
    static Optional<Lock> read(byte[] bytes) {
        try {
            JsonNode node = MAPPER.readTree(bytes);
            Optional<KeyHolders> holders = KeyHolders.find(node.path("holders").asText());
            if (node.path("format").asInt() != FORMAT || holders.isEmpty()) {
                return Optional.empty();
            }
            List<byte[]> salts = new ArrayList<>();
            node.path("salts").forEach(salt -> salts.add(Base64.getDecoder().decode(salt.asText())));
            JsonNode argon = node.path("argon2id");
            return salts.size() != holders.get().keys()
                    ? Optional.empty()
                    : Optional.of(new Lock(
                            node.path("vault").asText(),
                            holders.get(),
                            new Argon(
                                    argon.path("memory_kib").asInt(),
                                    argon.path("passes").asInt(),
                                    argon.path("lanes").asInt()),
                            salts,
                            Base64.getDecoder().decode(node.path("wrapped").asText())));
        } catch (JsonProcessingException | IllegalArgumentException e) {
            return Optional.empty(); // the caller says that the lock is damaged
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
