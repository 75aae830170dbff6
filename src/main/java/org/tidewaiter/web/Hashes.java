package org.tidewaiter.web;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256, which every Java has. */
public final class Hashes {
    private static final int LETTERS = 12;

    private Hashes() {}

    public static String hex(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A name for a text: the beginning of its hash, enough to tell two states apart. */
    public static String name(String text) {
        return hex(text.getBytes(StandardCharsets.UTF_8)).substring(0, LETTERS);
    }
}
