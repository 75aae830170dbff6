package org.tidewaiter.consignment;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.tidewaiter.trade.AppException;

/** Opens a file for what it is, whatever its name says, as often as it is looked at. */
final class Tables {
    private final Path file;
    private final FileOptions options;
    private @Nullable TextEncoding encoding; // judged once, since that reads the whole file

    Tables(Path file, FileOptions options) {
        this.file = file;
        this.options = options;
    }

    Table open() throws IOException {
        if (isWorkbook()) {
            return SheetTable.open(file, options.sheet());
        }
        if (options.sheet() != null) {
            throw AppException.wrongUse("'" + file + "' is a text table and has no sheets.", "Leave --sheet away.");
        }
        TextEncoding known = encoding == null ? TextEncoding.of(file, options.charset()) : encoding;
        encoding = known;
        return TextTable.open(file, known);
    }

    /** Looks a table through from end to end. */
    @FunctionalInterface
    interface Look<T> {
        T at(Table table) throws IOException;
    }

    /**
     * Looks the whole file through. What could be UTF-8 is read as that, and only a byte that cannot has the encoding judged
     * first: almost every file is read once less.
     */
    <T> T look(Look<T> look) throws IOException {
        if (encoding == null && !isWorkbook() && options.charset() == null && TextEncoding.isUnmarked(file)) {
            try (Table table = TextTable.openStrictly(file, TextEncoding.PLAIN)) {
                T seen = look.at(table);
                encoding = TextEncoding.PLAIN;
                return seen;
            } catch (CharacterCodingException e) {
                encoding = TextEncoding.of(file, null);
            }
        }
        try (Table table = open()) {
            return look.at(table);
        }
    }

    private boolean isWorkbook() throws IOException {
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
