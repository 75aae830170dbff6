package org.tidewaiter.brief;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** Rewrites an office file so that it does not carry the time of writing: same facts, same bytes. */
public final class FixedZip {
    private static final LocalDateTime FIXED =
            LocalDateTime.of(2000, 1, 1, 0, 0); // any fixed time the zip format can hold

    private FixedZip() {}

    /** The same file with a fixed time on every entry. */
    public static byte[] rewrite(byte[] file) {
        try {
            // read through the central directory, which needs a file: the writer's local headers leave the sizes open
            Path temporary = Files.createTempFile("tidewaiter", ".zip");
            try {
                Files.write(temporary, file);
                return rewrite(temporary);
            } finally {
                Files.delete(temporary);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] rewrite(Path file) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipFile in = new ZipFile(file.toFile());
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (ZipEntry entry : Collections.list(in.entries())) {
                byte[] content = in.getInputStream(entry).readAllBytes();
                if (entry.getName().equals("docProps/core.xml")) {
                    content = new String(content, StandardCharsets.UTF_8)
                            .replaceAll("\\d{4}-\\d{2}-\\d{2}T[0-9:.]+Z", FIXED + ":00Z")
                            .getBytes(StandardCharsets.UTF_8);
                }
                ZipEntry fixed = new ZipEntry(entry.getName());
                fixed.setTimeLocal(FIXED);
                zip.putNextEntry(fixed);
                zip.write(content);
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }
}
