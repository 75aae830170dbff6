package org.tidewaiter.ingest;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a file is by its first bytes, whatever its name says. Kinds with a description cannot be loaded. */
enum FileKind {
    GZIP(""),
    ZIP(""),
    PARQUET(""),
    TEXT(""),
    PDF("a PDF document"),
    XLSX("an Excel workbook"),
    OLD_OFFICE("an old Excel or Word document"),
    PICTURE("a picture"),
    HTML("a web page (perhaps the page that asks to log in)"),
    XML("an XML document"),
    SEVEN_ZIP("a 7-Zip archive"),
    RAR("a RAR archive"),
    BZIP2("a bzip2 archive"),
    XZ("an xz archive"),
    ZSTD("a Zstandard archive"),
    SQLITE("an SQLite database"),
    PROGRAM("a program");

    private final String description;

    FileKind(String description) {
        this.description = description;
    }

    /** What it is in words, if it can never be loaded. */
    Optional<String> refusal() {
        return description.isEmpty() ? Optional.empty() : Optional.of(description);
    }

    /** Judges the first bytes of a file. */
    static FileKind of(byte[] head) {
        if (starts(head, 0x1f, 0x8b)) {
            return GZIP;
        }
        if (starts(head, 'P', 'K', 3, 4) || starts(head, 'P', 'K', 5, 6)) {
            String names = new String(head, StandardCharsets.ISO_8859_1);
            return names.contains("[Content_Types].xml") || names.contains("xl/") ? XLSX : ZIP;
        }
        if (starts(head, 'P', 'A', 'R', '1')) {
            return PARQUET;
        }
        if (starts(head, '%', 'P', 'D', 'F')) {
            return PDF;
        }
        if (starts(head, 0xd0, 0xcf, 0x11, 0xe0)) {
            return OLD_OFFICE;
        }
        if (starts(head, 0x89, 'P', 'N', 'G') || starts(head, 0xff, 0xd8, 0xff) || starts(head, 'G', 'I', 'F', '8')) {
            return PICTURE;
        }
        return rarer(head);
    }

    private static FileKind rarer(byte[] head) {
        if (starts(head, '7', 'z', 0xbc, 0xaf)) {
            return SEVEN_ZIP;
        }
        if (starts(head, 'R', 'a', 'r', '!')) {
            return RAR;
        }
        if (starts(head, 'B', 'Z', 'h')) {
            return BZIP2;
        }
        if (starts(head, 0xfd, '7', 'z', 'X', 'Z')) {
            return XZ;
        }
        if (starts(head, 0x28, 0xb5, 0x2f, 0xfd)) {
            return ZSTD;
        }
        if (new String(head, 0, Math.min(16, head.length), StandardCharsets.ISO_8859_1).startsWith("SQLite format 3")) {
            return SQLITE;
        }
        if (starts(head, 0x7f, 'E', 'L', 'F') || starts(head, 'M', 'Z', 0x90)) {
            return PROGRAM;
        }
        return marked(head);
    }

    private static FileKind marked(byte[] head) {
        String start = new String(head, 0, Math.min(512, head.length), StandardCharsets.ISO_8859_1)
                .replaceFirst("^\u00ef\u00bb\u00bf", "") // the UTF-8 byte order mark read as Latin-1
                .strip()
                .toLowerCase(Locale.ROOT);
        if (start.startsWith("<!doctype html") || start.startsWith("<html") || start.startsWith("<head")) {
            return HTML;
        }
        return start.startsWith("<?xml") || start.startsWith("<soap") ? XML : TEXT;
    }

    private static boolean starts(byte[] head, int... magic) {
        if (head.length < magic.length) {
            return false;
        }
        int[] found = new int[magic.length];
        for (int i = 0; i < magic.length; i++) {
            found[i] = head[i] & 0xff;
        }
        return Arrays.equals(found, magic);
    }
}
