package org.tidewaiter.cli;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.tidewaiter.trade.AppException;

/** A list of codes as somebody saved it: columns code and, if there, description, edition, scope and basis. */
final class CodeList {

    /** A row as it stands in the file, its fields trimmed; empty where the file has no such column. */
    record Row(long line, String code, String description, String edition, String scope, String basis) {}

    private static final Set<String> CODE =
            Set.of("code", "codes", "hs", "hscode", "hs6", "cncode", "commoditycode", "tariffcode");
    private static final Set<String> DESCRIPTION = Set.of("description", "goods", "name", "label", "commodity");
    private static final Set<String> EDITION = Set.of("edition", "hsedition", "revision", "hsrevision");
    private static final Set<String> SCOPE = Set.of("scope", "coverage");
    private static final Set<String> BASIS = Set.of("basis");

    private CodeList() {}

    static List<Row> read(Path file) {
        if (!Files.isRegularFile(file)) {
            throw AppException.unavailable("There is no file '" + file + "'.", "Give the path of a CSV file.");
        }
        try {
            String text = Files.readString(file);
            String body = text.startsWith("\ufeff") ? text.substring(1) : text;
            List<Row> rows = new ArrayList<>();
            try (CsvReader<NamedCsvRecord> csv =
                    CsvReader.builder().fieldSeparator(separator(body)).ofNamedCsvRecord(body)) {
                csv.forEach(written -> rows.add(row(file, written)));
            }
            if (rows.isEmpty()) {
                throw AppException.wrongUse(
                        "'" + file + "' holds no rows.",
                        "Its first line names the columns, each other line is a code.");
            }
            return rows;
        } catch (CharacterCodingException e) {
            AppException problem =
                    AppException.wrongUse("'" + file + "' is not UTF-8 text.", "Save the table as CSV in UTF-8.");
            problem.initCause(e);
            throw problem;
        } catch (CsvParseException e) {
            AppException problem = AppException.wrongUse(
                    "'" + file + "' cannot be read as CSV: " + e.getMessage(), "Save the table as CSV in UTF-8.");
            problem.initCause(e);
            throw problem;
        } catch (IOException e) {
            throw AppException.unavailable("'" + file + "' cannot be read.", "Check that you may read it.", e);
        }
    }

    /** What stands most often in the first line: a list saved elsewhere may be parted by semicolons or tabs. */
    private static String separator(String text) {
        String head = text.lines().findFirst().orElse("");
        String best = ",";
        for (String candidate : List.of(";", "\t")) {
            if (count(head, candidate) > count(head, best)) {
                best = candidate;
            }
        }
        return best;
    }

    private static long count(String text, String part) {
        return text.chars().filter(letter -> letter == part.charAt(0)).count();
    }

    private static Row row(Path file, NamedCsvRecord written) {
        List<String> header = written.getHeader();
        if (header.stream().noneMatch(name -> CODE.contains(fold(name)))) {
            throw AppException.wrongUse(
                    "'" + file + "' has no column 'code'; it has " + String.join(", ", header) + ".",
                    "Known are code, description, edition, scope and basis.");
        }
        return new Row(
                written.getStartingLineNumber(),
                field(written, CODE),
                field(written, DESCRIPTION),
                field(written, EDITION),
                field(written, SCOPE),
                field(written, BASIS));
    }

    private static String field(NamedCsvRecord written, Set<String> names) {
        return written.getHeader().stream()
                .filter(name -> names.contains(fold(name)))
                .findFirst()
                .flatMap(written::findField)
                .orElse("")
                .strip();
    }

    private static String fold(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    }
}
