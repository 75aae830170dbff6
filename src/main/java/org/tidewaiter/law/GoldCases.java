package org.tidewaiter.law;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.tidewaiter.goods.Nomenclature;
import org.tidewaiter.trade.AppException;
import org.tidewaiter.trade.Area;
import org.tidewaiter.trade.Areas;
import org.tidewaiter.trade.CommodityCode;
import org.tidewaiter.trade.HsRevision;
import org.tidewaiter.trade.ReferenceTable;

/** Reads gold cases. Every cell is checked, because a case that asks another question than it means proves nothing. */
public final class GoldCases {
    static final String FILE = "rules/gold/cases.csv";
    static final List<String> COLUMNS = List.of(
            "id",
            "regime",
            "from",
            "to",
            "code",
            "edition",
            "date",
            "answer",
            "act",
            "paragraph",
            "basis",
            "note",
            "source",
            "flag");

    private GoldCases() {}

    /** The cases packed with the program, in the order of their file. */
    public static List<GoldCase> packed() {
        return read(FILE, ReferenceTable.open(FILE));
    }

    static List<GoldCase> read(String file, Reader text) {
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(text)) {
            return csv.stream().map(row -> read(file, row)).toList();
        } catch (CsvParseException e) {
            AppException problem = AppException.wrongUse(file + " is no readable CSV: " + e.getMessage(), hint());
            problem.initCause(e);
            throw problem;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static GoldCase read(String file, NamedCsvRecord row) {
        String place = file + ":" + row.getStartingLineNumber();
        if (!row.getHeader().equals(COLUMNS)) {
            throw AppException.wrongUse(place + ": the columns are " + row.getHeader() + ".", hint());
        }
        try {
            return new GoldCase(
                    text(row, "id"),
                    choice(row, "regime", GoldLayer.values(), GoldLayer::code),
                    area(row, "from"),
                    area(row, "to"),
                    goods(row),
                    LocalDate.parse(text(row, "date")),
                    choice(row, "answer", Answer.values(), Answer::code),
                    row.getField("act"),
                    row.getField("paragraph"),
                    basis(row),
                    text(row, "note"),
                    row.getField("source"),
                    row.getField("flag"));
        } catch (AppException | DateTimeParseException e) {
            AppException problem = AppException.wrongUse(place + ": " + e.getMessage(), hint());
            problem.initCause(e);
            throw problem;
        }
    }

    private static String hint() {
        return "rules/gold/README.md says what stands in each column.";
    }

    private static String text(NamedCsvRecord row, String column) {
        String text = row.getField(column);
        if (text.isBlank()) {
            throw AppException.wrongUse("'" + column + "' is empty.", hint());
        }
        return text;
    }

    private static Area area(NamedCsvRecord row, String column) {
        String text = text(row, column);
        return Areas.packed()
                .findByIso(text)
                .orElseThrow(() -> AppException.wrongUse(
                        "'" + column + "' names '" + text + "', which is no ISO code of an area we know.", hint()));
    }

    private static CommodityCode goods(NamedCsvRecord row) {
        CommodityCode goods = new CommodityCode(text(row, "code"), HsRevision.parse(text(row, "edition")));
        if (!Nomenclature.packed().exists(goods.upTo(6).digits(), goods.revision())) { // further digits are national
            throw AppException.wrongUse("'code' " + goods + " does not exist in that edition.", hint());
        }
        return goods;
    }

    private static @Nullable Basis basis(NamedCsvRecord row) {
        return text(row, "basis").equals(GoldCase.NO_BASIS) ? null : choice(row, "basis", Basis.values(), Basis::code);
    }

    private static <T> T choice(NamedCsvRecord row, String column, T[] values, Function<T, String> spelling) {
        String text = text(row, column);
        return Arrays.stream(values)
                .filter(value -> spelling.apply(value).equals(text))
                .findFirst()
                .orElseThrow(() -> AppException.wrongUse(
                        "'" + column + "' is '" + text + "', not one of "
                                + String.join(
                                        ", ",
                                        Arrays.stream(values).map(spelling).toList()) + ".",
                        hint()));
    }
}
