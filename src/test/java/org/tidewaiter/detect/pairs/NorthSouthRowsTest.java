package org.tidewaiter.detect.pairs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.tidewaiter.detect.pairs.KoreaSlip.Answer;
import org.tidewaiter.detect.pairs.KoreaSlip.Verdict;

/**
 * The 61 annual rows with North Korea among imports of 36 goods, each held against the same country's imports from the
 * South. Writes {@code docs/method/north-south.md} with {@code -Dgolden.update=true}.
 */
@Tag("shared-data")
class NorthSouthRowsTest {
    private static final String FOLDER = "shared/data/comtrade-csv/comtrade_v1_imports_";
    private static final Path PAGE = Path.of("docs/method/north-south.md");
    private static final int NORTH = 408;
    private static final int SOUTH = 410;

    /** Weights the source estimated are not known (NaN). */
    private record Row(String iso, String reporter, int year, int partner, String code, double value, double kg) {
        static Row of(NamedCsvRecord csv) {
            boolean estimated = csv.getField("isNetWgtEstimated").equals("True");
            String kg = csv.getField("netWgt");
            return new Row(
                    csv.getField("reporterISO").strip(),
                    csv.getField("reporterCode"),
                    Integer.parseInt(csv.getField("refYear")),
                    Integer.parseInt(csv.getField("partnerCode")),
                    csv.getField("cmdCode"),
                    Double.parseDouble(csv.getField("primaryValue")),
                    estimated || kg.isEmpty() || Double.parseDouble(kg) == 0 ? Double.NaN : Double.parseDouble(kg));
        }

        boolean isOfACountry() {
            return iso.length() == 3;
        }
    }

    private record Judged(Row row, Answer answer, @Nullable String repeats) {
        String why() {
            return repeats == null
                    ? String.join("; ", answer.reasons())
                    : "the reporter is a group of countries and repeats the row of " + repeats + "; "
                            + String.join("; ", answer.reasons());
        }
    }

    private static List<Row> read(String name) throws IOException {
        Path file = Stream.of("..", "../..")
                .map(folder -> Path.of(folder).resolve(FOLDER + name))
                .filter(Files::exists)
                .findFirst()
                .orElse(Path.of("missing"));
        assumeTrue(Files.exists(file), "the folder ../shared is not there");
        try (Reader text = name.endsWith(".gz")
                        ? new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8)
                        : Files.newBufferedReader(file);
                CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(text)) {
            return csv.stream().map(Row::of).toList();
        }
    }

    private static List<Judged> judge() throws IOException {
        List<Row> north = read("from_dprk_evminerals_2018_2024.csv");
        Map<String, Set<Integer>> known = new HashMap<>();
        Map<String, Row> south = new HashMap<>();
        for (Row row : read("evminerals_2018_2024.csv.gz")) {
            known.computeIfAbsent(row.iso(), iso -> new TreeSet<>()).add(row.year());
            if (row.partner() == SOUTH) {
                south.put(row.iso() + row.code() + row.year(), row);
            }
        }
        List<Judged> judged = new ArrayList<>();
        for (Row row : north) {
            assertThat(row.partner()).isEqualTo(NORTH);
            Set<Integer> years = known.getOrDefault(row.iso(), Collections.emptySet());
            Row other = south.get(row.iso() + row.code() + row.year());
            KoreaSlip.Figures figures = new KoreaSlip.Figures(
                    row.value(),
                    row.kg(),
                    other == null ? 0 : other.value(),
                    other == null ? Double.NaN : other.kg(),
                    (int) north.stream()
                            .filter(each ->
                                    each.iso().equals(row.iso()) && each.code().equals(row.code()))
                            .count(),
                    (int) years.stream()
                            .filter(year -> south.containsKey(row.iso() + row.code() + year))
                            .count(),
                    years.size(),
                    row.isOfACountry() && NorthSouth.bordersNorth(Integer.parseInt(row.reporter())));
            judged.add(new Judged(row, new NorthSouth().judge(figures), repeats(row, north)));
        }
        return judged;
    }

    /** The country whose row a group of countries repeats; null for a country's own row. */
    private static @Nullable String repeats(Row row, List<Row> all) {
        return row.isOfACountry()
                ? null
                : all.stream()
                        .filter(each -> each.isOfACountry()
                                && each.year() == row.year()
                                && each.code().equals(row.code())
                                && each.value() == row.value())
                        .map(Row::iso)
                        .findFirst()
                        .orElse(null);
    }

    private static Map<Verdict, Integer> tally(List<Judged> judged) {
        Map<Verdict, Integer> tally = new EnumMap<>(Verdict.class);
        for (Verdict verdict : Verdict.values()) {
            tally.put(verdict, 0);
        }
        judged.stream()
                .filter(each -> each.repeats() == null)
                .forEach(each -> tally.merge(each.answer().verdict(), 1, Integer::sum));
        return tally;
    }

    private static String page(List<Judged> judged) throws IOException {
        String text = Files.readString(PAGE);
        StringBuilder page =
                new StringBuilder(text.substring(0, text.indexOf("## The rows") + "## The rows\n".length()));
        Map<Verdict, Integer> tally = tally(judged);
        page.append('\n').append(judged.size()).append(" rows: ");
        page.append(tally.get(Verdict.LIKELY)).append(" likely a slip, ");
        page.append(tally.get(Verdict.POSSIBLE)).append(" possibly, ");
        page.append(tally.get(Verdict.NOT_EXPLAINED)).append(" not explained by one, ");
        page.append(judged.stream().filter(each -> each.repeats() != null).count());
        page.append(" of a group of countries that repeat a member's.\n\n");
        page.append("| reporter | year | code | a slip | South, times as large | price against the South's | why |\n");
        page.append("|---|---|---|---|---|---|---|\n");
        for (Judged each : judged) {
            Row row = each.row();
            page.append("| ").append(row.iso()).append(" | ").append(row.year());
            page.append(" | ").append(row.code()).append(" | ");
            page.append(each.repeats() == null ? word(each.answer().verdict()) : "see " + each.repeats());
            page.append(" | ").append(number(each.answer().timesLarger()));
            page.append(" | ").append(number(each.answer().unitValueRatio()));
            page.append(" | ").append(each.why()).append(" |\n");
        }
        return page.toString();
    }

    private static String word(Verdict verdict) {
        return switch (verdict) {
            case LIKELY -> "likely";
            case POSSIBLE -> "possible";
            case NOT_EXPLAINED -> "no";
        };
    }

    private static String number(double value) {
        return Double.isNaN(value) || value == 0
                ? "-"
                : String.format(Locale.ROOT, value < 10 ? "%.2f" : "%.0f", value);
    }

    @Test
    void everyRow_isExplainedOrItIsSaidWhyNot() throws IOException {
        List<Judged> judged = judge();
        assertThat(judged)
                .hasSize(61)
                .allSatisfy(each -> assertThat(each.answer().reasons()).isNotEmpty());
        String page = page(judged);
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(PAGE, page);
        }
        assertThat(Files.readString(PAGE)).isEqualTo(page);
    }

    @Test
    void polishBatteries_areLikelyASlipAndChineseMineralsAreNot() throws IOException {
        List<Judged> judged = judge();
        assertThat(judged)
                .filteredOn(each ->
                        each.row().iso().equals("POL") && each.row().code().equals("850760"))
                .hasSize(4)
                .allSatisfy(each -> assertThat(each.answer().verdict()).isEqualTo(Verdict.LIKELY));
        assertThat(judged)
                .filteredOn(each -> each.row().iso().equals("CHN"))
                .hasSize(2)
                .allSatisfy(each -> {
                    assertThat(each.answer().verdict()).isEqualTo(Verdict.NOT_EXPLAINED);
                    assertThat(each.why()).startsWith("the country borders North Korea");
                });
    }
}
