package org.tidewaiter.casebook.audit;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The log in a form to hand to a lawyer: the lines, their head, and how to check them without this program. */
public final class AuditExport {
    private static final FileTime NO_TIME =
            FileTime.fromMillis(315_619_200_000L); // 1980-01-02 UTC: zip knows no earlier day

    private static final String README = """
            The audit log of a Tidewaiter casebook
            ======================================

            log.jsonl   one line per deed: who (actor), when (at, UTC), what, to what (subject), with which
                        releases at hand (data) and which rule books (rules)
            head.txt    how many lines there are, a colon, and the hash of the last one

            How the lines hang together. Every line ends with "hash": the SHA-256 of the same line without
            its last part ,"hash":"..." but with the closing brace. "previous" is the hash of the line
            before; in the first line it is 64 zeros. Whoever changes, removes, adds or moves a line
            has to rewrite every line after it and the head. The log proves nothing against
            somebody who rewrote all of it, unless a head was noted elsewhere before: compare it.

            To check by hand, with standard tools:

              previous=0000000000000000000000000000000000000000000000000000000000000000
              count=0
              while IFS= read -r line; do
                hash=$(printf '%s' "$line" | sed 's/.*,"hash":"\\([0-9a-f]*\\)"}$/\\1/')
                real=$(printf '%s' "$line" | sed 's/,"hash":"[0-9a-f]*"}$/}/' | sha256sum | cut -d' ' -f1)
                says=$(printf '%s' "$line" | sed 's/.*"previous":"\\([0-9a-f]*\\)".*/\\1/')
                count=$((count + 1))
                [ "$hash" = "$real" ] && [ "$says" = "$previous" ] || { echo "line $count does not hold"; exit 1; }
                previous=$hash
              done < log.jsonl
              [ "$count:$previous" = "$(cat head.txt)" ] && echo "all $count lines hold" || echo "the head does not fit"

            Names of sources are not in this log; where a source is meant, it stands under its codename.
            An entry is written before its deed takes effect: after a crash there can be an entry
            for a deed that did not happen, never a deed without its entry.
            """;

    private AuditExport() {}

    /** The archive; the same log gives the same bytes. */
    public static byte[] zip(AuditLog log) {
        List<byte[]> contents = log.contents();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            put(zip, "README.txt", README.getBytes(StandardCharsets.UTF_8));
            put(zip, AuditLog.LOG, contents.get(0));
            put(zip, AuditLog.HEAD, contents.get(1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setLastModifiedTime(NO_TIME);
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }
}
