package org.tidewaiter.consignment;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** Takes the time of writing out of a workbook: same rows, same bytes. */
final class WorkbookTimes {
    private static final LocalDateTime FIXED = LocalDateTime.of(2000, 1, 1, 0, 0); // any time the format can hold

    private WorkbookTimes() {}

    static void remove(Path from, Path to) throws IOException {
        try (ZipFile in = new ZipFile(from.toFile());
                OutputStream file = Files.newOutputStream(to);
                ZipOutputStream zip = new ZipOutputStream(file)) {
            for (ZipEntry entry : Collections.list(in.entries())) {
                ZipEntry fixed = new ZipEntry(entry.getName());
                fixed.setTimeLocal(FIXED);
                zip.putNextEntry(fixed);
                try (InputStream content = in.getInputStream(entry)) {
                    if (entry.getName().equals("docProps/core.xml")) {
                        zip.write(new String(content.readAllBytes(), StandardCharsets.UTF_8)
                                .replaceAll("\\d{4}-\\d{2}-\\d{2}T[0-9:.]+Z", FIXED + ":00Z")
                                .getBytes(StandardCharsets.UTF_8));
                    } else {
                        content.transferTo(zip);
                    }
                }
                zip.closeEntry();
            }
        }
    }
}
