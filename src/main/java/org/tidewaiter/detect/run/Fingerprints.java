package org.tidewaiter.detect.run;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import org.tidewaiter.detect.FlowKey;
import org.tidewaiter.detect.Signal;

/** Short names of findings and of what stands behind them. */
final class Fingerprints {
    private static final int LETTERS = 10; // enough for a million findings, few enough to type

    private Fingerprints() {}

    /** The finding: detector, what it calls the case, flow and first month. */
    static String id(Signal signal) {
        FlowKey key = signal.key();
        return hash(String.join(
                "|",
                signal.detector(),
                signal.kind(),
                Integer.toString(key.reporter()),
                Integer.toString(key.partner()),
                key.flow().code(),
                key.code(),
                signal.from().toString()));
    }

    /** Its evidence, to five digits: a rounding somewhere is no news. */
    static String evidence(Signal signal) {
        return hash(String.format(
                Locale.ROOT,
                "%s|%s|%.5g|%.5g",
                signal.kind(),
                signal.direction(),
                signal.observed(),
                signal.expected()));
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, LETTERS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is part of every Java", e);
        }
    }
}
