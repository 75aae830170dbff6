package org.tidewaiter.consignment;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.tidewaiter.trade.AppException;

/** Opens a file for what it is, whatever its name says. */
final class Tables {
    private Tables() {}

    static Table open(Path file, FileOptions options) throws IOException {
        if (isWorkbook(file)) {
            return SheetTable.open(file, options.sheet());
        }
        if (options.sheet() != null) {
            throw AppException.wrongUse("'" + file + "' is a text table and has no sheets.", "Leave --sheet away.");
        }
        return TextTable.open(file, options.charset());
    }

    static boolean isWorkbook(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw AppException.unavailable(
                    "There is no file '" + file + "'.", "Give the path of a CSV file or an .xlsx workbook.");
        }
        byte[] head;
        try (InputStream in = Files.newInputStream(file)) {
            head = in.readNBytes(4); // as long as the marks looked for
        }
        if (head.length > 3 && (head[0] & 0xff) == 0xd0 && (head[1] & 0xff) == 0xcf) {
            throw AppException.wrongUse(
                    "'" + file + "' is an old .xls workbook or has a password.",
                    "Open it and save it as .xlsx without a password, or as CSV in UTF-8.");
        }
        return head.length > 3 && head[0] == 'P' && head[1] == 'K';
    }
}
