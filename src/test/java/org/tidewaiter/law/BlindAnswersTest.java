package org.tidewaiter.law;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tidewaiter.trade.Areas;
import org.tidewaiter.trade.CommodityCode;
import org.tidewaiter.trade.HsRevision;
import org.tidewaiter.trade.ReferenceTable;

/** What a reader of the sources answered without having seen what the books answer. */
class BlindAnswersTest {
    private static final int LESS_FIRM = 2; // rows on China's suspension of coal, whose list was not read

    private static final Map<String, Assessor> BOOKS = new HashMap<>();

    private static List<NamedCsvRecord> rows() {
        return ReferenceTable.list("rules/gold/blind.csv", row -> row);
    }

    private static Assessment ask(NamedCsvRecord row) {
        Assessor assessor = BOOKS.computeIfAbsent(
                row.getField("twin"),
                twin -> Assessor.of(new RuleBooks(RuleBooks.packed().books().stream()
                        .filter(book -> book.file().endsWith(twin + ".yml"))
                        .toList())));
        return assessor.assess(Movement.on(
                new CommodityCode(row.getField("goods"), HsRevision.parse(row.getField("edition"))),
                Areas.packed().parse(row.getField("from")),
                Areas.packed().parse(row.getField("to")),
                LocalDate.parse(row.getField("on"))));
    }

    private static String words(NamedCsvRecord row) {
        return String.join(" ", row.getFields());
    }

    @Test
    void noBook_isFirmerThanTheReader_andFewAreLessFirm() {
        List<String> lessFirm = new ArrayList<>();
        for (NamedCsvRecord row : rows()) {
            String given = ask(row).answer().name().toLowerCase(Locale.ROOT);
            if (!given.equals(row.getField("answer"))) {
                assertThat(given).as(words(row)).isEqualTo("undetermined");
                lessFirm.add(words(row));
            }
        }
        assertThat(lessFirm).hasSize(LESS_FIRM).allMatch(words -> words.contains("cn-2017-12-coal"));
    }

    @Test
    void measures_areNamedWhereTheReaderNamesThem() {
        for (NamedCsvRecord row : rows()) {
            if (!row.getField("named").isEmpty()) {
                boolean named = ask(row).measures().stream()
                        .anyMatch(hit -> hit.measureId().equals(row.getField("measure")));
                boolean flagged = ask(row).flags().stream()
                        .anyMatch(flag -> flag.measureId().equals(row.getField("measure")));
                assertThat(named || flagged)
                        .as(words(row))
                        .isEqualTo(row.getField("named").equals("yes"));
            }
        }
    }

    @Test
    void everyRow_isAnExampleOfTheTwinItNames() {
        List<String> examples = new ArrayList<>();
        BookFiles.packed(true)
                .forEach((file, text) -> SpecReader.read(file, text)
                        .cases()
                        .forEach(example -> examples.add(String.join(
                                " ",
                                file.replaceFirst(".*?([^/]+/[^/]+)\\.spec\\.yml$", "$1"),
                                example.goods().digits(),
                                example.goods().revision().name(),
                                example.from().shortCode(),
                                example.to().shortCode(),
                                example.on().toString()))));
        assertThat(rows())
                .hasSize(360)
                .allSatisfy(row -> assertThat(examples)
                        .contains(String.join(" ", row.getFields().subList(0, 6))));
    }
}
