package org.tidewaiter.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.tidewaiter.warehouse.Release;

/**
 * What makes a release the same release: the bytes of the file and every option that changes the meaning of its rows.
 * The day of loading is not among them.
 */
record Fingerprint(String release, String sha256, SortedMap<String, String> options) {
    /** Raised whenever the staging gives other rows for the same file, so that it can be loaded anew. */
    private static final String STAGING_VERSION = "2";

    static Fingerprint of(String sha256, Layout layout, LoadOptions said) {
        SortedMap<String, String> options = new TreeMap<>(layout.dataset().facts());
        options.put("source", layout.source());
        said.flow().ifPresent(flow -> options.put("flow", flow.code()));
        said.period().ifPresent(period -> options.put("period", period.toString()));
        said.edition().ifPresent(edition -> options.put("hs_edition", edition.name()));
        said.published().ifPresent(day -> options.put("published", day.toString()));
        said.months().ifPresent(months -> options.put(Release.MONTHS, months.toString()));
        said.february().ifPresent(february -> options.put("february_2020", february.word()));
        if (said.complete()) {
            options.put("complete", "true");
        }
        if (said.illustrative()) {
            options.put("illustrative", "true");
        }
        MessageDigest digest = digest();
        update(digest, "staging " + STAGING_VERSION);
        update(digest, sha256);
        for (Map.Entry<String, String> option : options.entrySet()) {
            update(digest, option.getKey());
            update(digest, option.getValue());
        }
        // The name can carry the flow, the month and the edition of the codes.
        update(digest, layout.reading().flow() + " " + layout.reading().period() + " " + layout.editionsByFirstYear());
        return new Fingerprint(HexFormat.of().formatHex(digest.digest()), sha256, options);
    }

    private static void update(MessageDigest digest, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        digest.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
        digest.update(bytes);
    }

    /** A new digest of contents. */
    static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** Digest of a whole file as text. */
    static String sha256(Path path, long total, Progress progress) throws IOException {
        MessageDigest digest = digest();
        byte[] buffer = new byte[1 << 20];
        long done = 0;
        try (InputStream in = Files.newInputStream(path)) {
            for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
                digest.update(buffer, 0, count);
                done += count;
                progress.report("fingerprint", done, total);
            }
        }
        return text(digest);
    }

    /** A finished digest as text. */
    static String text(MessageDigest digest) {
        return HexFormat.of().formatHex(digest.digest());
    }
}
