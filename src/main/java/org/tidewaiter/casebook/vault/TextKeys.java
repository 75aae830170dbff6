package org.tidewaiter.casebook.vault;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.crypto.tink.AccessesPartialKey;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.hybrid.HpkeParameters;
import com.google.crypto.tink.hybrid.HpkePrivateKey;
import com.google.crypto.tink.hybrid.HpkePublicKey;
import com.google.crypto.tink.hybrid.internal.HpkeDecrypt;
import com.google.crypto.tink.hybrid.internal.HpkeEncrypt;
import com.google.crypto.tink.subtle.X25519;
import com.google.crypto.tink.util.Bytes;
import com.google.crypto.tink.util.SecretBytes;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/**
 * The key pair for texts: whoever has the public half can seal a text, only the open vault can read it (HPKE, RFC 9180). The
 * private half is worked out of the master key and kept nowhere, so that it goes when the lock goes, and a lost file of the
 * public half is made again the same. Tink's cipher is used without its registry, which would read keys as protocol buffers
 * in a way that newer Java warns of at every start.
 */
final class TextKeys {
    private static final String SUITE = "DHKEM_X25519_HKDF_SHA256, HKDF_SHA256, AES_256_GCM";
    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final HpkeParameters PARAMETERS = parameters();

    private TextKeys() {}

    private static HpkeParameters parameters() {
        try {
            return HpkeParameters.builder()
                    .setKemId(HpkeParameters.KemId.DHKEM_X25519_HKDF_SHA256)
                    .setKdfId(HpkeParameters.KdfId.HKDF_SHA256)
                    .setAeadId(HpkeParameters.AeadId.AES_256_GCM)
                    .setVariant(HpkeParameters.Variant.NO_PREFIX)
                    .build();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("HPKE is not there", e);
        }
    }

    /** The public half that belongs to a master key. */
    static byte[] publicKey(byte[] master, String vault) {
        byte[] own = privateKey(master, vault);
        try {
            return X25519.publicFromPrivate(own);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("no public key of this private one", e);
        } finally {
            Arrays.fill(own, (byte) 0);
        }
    }

    private static byte[] privateKey(byte[] master, String vault) {
        return Sealing.derive(master, vault.getBytes(StandardCharsets.UTF_8), "text private key");
    }

    @AccessesPartialKey // the keys are our own to make, of bytes we keep
    static byte[] seal(byte[] publicKey, byte[] plain, String belongsTo) {
        byte[] padded = Sealing.pad(plain);
        try {
            return HpkeEncrypt.create(HpkePublicKey.create(PARAMETERS, Bytes.copyFrom(publicKey), null))
                    .encrypt(padded, belongsTo.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("sealing failed", e);
        } finally {
            Arrays.fill(padded, (byte) 0);
        }
    }

    /** The plain bytes; none where master key, bytes or what they belong to is another. */
    @AccessesPartialKey
    static Optional<byte[]> open(byte[] master, String vault, byte[] sealed, String belongsTo) {
        byte[] own = privateKey(master, vault);
        try {
            HpkePublicKey open = HpkePublicKey.create(PARAMETERS, Bytes.copyFrom(X25519.publicFromPrivate(own)), null);
            byte[] padded = HpkeDecrypt.create(
                            HpkePrivateKey.create(open, SecretBytes.copyFrom(own, InsecureSecretKeyAccess.get())))
                    .decrypt(sealed, belongsTo.getBytes(StandardCharsets.UTF_8));
            Optional<byte[]> plain = Sealing.findUnpadded(padded);
            Arrays.fill(padded, (byte) 0);
            return plain;
        } catch (GeneralSecurityException e) {
            return Optional.empty(); // by design all reasons look alike
        } finally {
            Arrays.fill(own, (byte) 0);
        }
    }

    static String belongsTo(String vault, String report) {
        return "tidewaiter vault " + Lock.FORMAT + " text " + vault + " " + report;
    }

    /** The public half as it is kept beside the vault, readable without a key. */
    static byte[] toBytes(byte[] publicKey, String vault) {
        ObjectNode node = MAPPER.createObjectNode()
                .put("format", Lock.FORMAT)
                .put("vault", vault)
                .put("hpke", SUITE)
                .put("public", HexFormat.of().formatHex(publicKey));
        return (node.toPrettyString() + "\n").getBytes(StandardCharsets.UTF_8);
    }

    /** Reads the public half for texts of that vault; none where the bytes are something else. */
    static Optional<byte[]> read(byte[] bytes, String vault) {
        try {
            JsonNode node = MAPPER.readTree(bytes);
            byte[] key = HexFormat.of().parseHex(node.path("public").asText());
            return node.path("vault").asText().equals(vault)
                            && node.path("hpke").asText().equals(SUITE)
                            && key.length == Sealing.KEY_BYTES
                    ? Optional.of(key)
                    : Optional.empty();
        } catch (IOException | IllegalArgumentException e) {
            return Optional.empty(); // the caller says that the key is damaged
        }
    }
}
