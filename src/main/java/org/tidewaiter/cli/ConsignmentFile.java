package org.tidewaiter.cli;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.tidewaiter.trade.AppException;

/** A CSV file of consignments: one row each, columns recognised by their usual names. */
final class ConsignmentFile {

    /** What a column of the file holds for us. */
    enum Column {
        FROM(true, "from", "fromarea", "fromcountry", "origin", "countryoforigin", "origincountry", "exporter"),
        TO(true, "to", "toarea", "tocountry", "destination", "destinationcountry", "importer"),
        GOODS(
                true,
                "goods",
                "code",
                "hs",
                "hscode",
                "hs6",
                "hs8",
                "commoditycode",
                "commodity",
                "cmdcode",
                "tariffcode"),
        ON(true, "on", "date", "day", "shipmentdate", "shippedon", "clearancedate"),
        VALUE_USD(false, "valueusd", "usd", "usdvalue", "valueinusd", "amountusd"),
        EDITION(false, "edition", "hsedition", "hsrevision", "revision");

        private final boolean required;

        @SuppressWarnings("ImmutableEnumChecker") // never changed
        private final Set<String> names;

        Column(boolean required, String... names) {
            this.required = required;
            this.names = Arrays.stream(names).collect(Collectors.toUnmodifiableSet());
        }

        String title() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** A row as it stands in the file. */
    record Row(long line, Map<Column, String> values, Map<String, String> columns) {
        /** The value of a column, empty where the row has none. */
        String get(Column column) {
            return values.getOrDefault(column, "").strip();
        }
    }

    private ConsignmentFile() {}

    static List<Row> read(Path file) {
        if (!Files.isRegularFile(file)) {
            throw AppException.unavailable("There is no file '" + file + "'.", "Give the path of a CSV file.");
        }
        try (CsvReader<NamedCsvRecord> csv =
                CsvReader.builder().detectBomHeader(true).ofNamedCsvRecord(file)) {
            List<Row> rows = new ArrayList<>();
            Map<Column, String> headers = Map.of();
            for (NamedCsvRecord written : csv) {
                if (rows.isEmpty()) {
                    headers = headers(file, written.getHeader());
                }
                rows.add(row(headers, written));
            }
            if (rows.isEmpty()) {
                throw AppException.wrongUse(
                        "'" + file + "' holds no rows.", "Its first line names the columns, each other line is a row.");
            }
            return rows;
        } catch (CsvParseException e) {
            AppException problem = AppException.wrongUse(
                    "'" + file + "' cannot be read as CSV: " + e.getMessage(), "Save the table as CSV in UTF-8.");
            problem.initCause(e);
            throw problem;
        } catch (UncheckedIOException e) {
            throw unreadable(file, e, e.getCause() instanceof CharacterCodingException);
        } catch (IOException e) {
            throw unreadable(file, e, e instanceof CharacterCodingException);
        }
    }

    private static AppException unreadable(Path file, Exception e, boolean wrongEncoding) {
        if (wrongEncoding) {
            AppException problem =
                    AppException.wrongUse("'" + file + "' is not UTF-8 text.", "Save the table as CSV in UTF-8.");
            problem.initCause(e);
            return problem;
        }
        return AppException.unavailable("'" + file + "' cannot be read.", "Check that you may read it.", e);
    }

    private static Map<Column, String> headers(Path file, List<String> names) {
        Map<Column, String> headers = new LinkedHashMap<>();
        for (Column column : Column.values()) {
            List<String> found = names.stream()
                    .filter(name -> column.names.contains(fold(name)))
                    .toList();
            if (found.size() > 1) {
                throw AppException.wrongUse(
                        "'" + file + "' has more than one column for '" + column.title() + "': "
                                + String.join(", ", found) + ".",
                        "Keep one of them.");
            }
            if (found.isEmpty() && column.required) {
                throw AppException.wrongUse(
                        "'" + file + "' has no column '" + column.title() + "'; it has " + String.join(", ", names)
                                + ".",
                        "Needed are from, to, goods and on; value_usd and edition are used if they are there.");
            }
            found.forEach(name -> headers.put(column, name));
        }
        return headers;
    }

    private static String fold(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    }

    private static Row row(Map<Column, String> headers, NamedCsvRecord written) {
        Map<Column, String> values = new LinkedHashMap<>();
        headers.forEach((column, name) -> written.findField(name).ifPresent(value -> values.put(column, value)));
        return new Row(written.getStartingLineNumber(), values, written.getFieldsAsMap());
    }
}
