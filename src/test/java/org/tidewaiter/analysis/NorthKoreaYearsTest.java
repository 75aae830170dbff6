package org.tidewaiter.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tidewaiter.law.Answer;
import org.tidewaiter.trade.Area;
import org.tidewaiter.trade.Areas;
import org.tidewaiter.trade.Flow;
import org.tidewaiter.trade.PeriodRange;
import org.tidewaiter.warehouse.Warehouse;

/** Real annual figures of China's imports from North Korea, 2016 to 2024. */
@Tag("shared-data")
class NorthKoreaYearsTest {
    private static final Area CHINA = Areas.packed().parse("CN");
    private static final Area NORTH_KOREA = Areas.packed().parse("KP");
    private static final String FILE = "shared/data/dprk-context/comtrade_china_imports_from_dprk_annual_2016_2024.csv";

    @TempDir
    @SuppressWarnings("NullAway.Init") // set by JUnit
    private Path home;

    @BeforeEach
    void load() throws IOException {
        Path file = Stream.of("..", "../..")
                .map(folder -> Path.of(folder).resolve(FILE))
                .filter(Files::exists)
                .findFirst()
                .orElse(Path.of("missing"));
        assumeTrue(Files.exists(file), "the folder ../shared is not there");
        Sample sample = new Sample().dataset("un-comtrade").named();
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(file)) {
            csv.forEach(row -> {
                int year = Integer.parseInt(row.getField("refYear"));
                sample.edition(year < 2017 ? "HS2012" : year < 2022 ? "HS2017" : "HS2022");
                if (row.getField("cmdCode").equals("TOTAL")) {
                    sample.total(year, row.getField("primaryValue"));
                } else {
                    sample.imports(year, row.getField("cmdCode"), row.getField("primaryValue"));
                }
            });
        }
        sample.load(Warehouse.at(home), "rel-years");
    }

    private Question imports(String period) {
        return Question.about(CHINA, NORTH_KOREA, List.of(Flow.IMPORT), PeriodRange.parse(period));
    }

    private List<String> series(String code) {
        try (Slice slice = Desk.of(Warehouse.at(home)).open(imports("2016..2024"))) {
            return SeriesAnalysis.of(slice, Flow.IMPORT, code).points().stream()
                    .map(point -> point.value() == null
                            ? "-"
                            : point.value().toBigInteger().toString())
                    .toList();
        }
    }

    private ScreenedLine line(String year, String code) {
        return ScreeningAnalysis.of(Desk.of(Warehouse.at(home)), imports(year), null).lines().stream()
                .filter(line -> line.hs().equals(code))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void coalFallsToZeroAndWigsRise() {
        assertThat(series("2701")).containsExactly("1186694713", "410358802", "0", "0", "0", "0", "0", "0", "0");
        assertThat(series("6704")).startsWith("2085393").endsWith("187772505");
    }

    @Test
    void linesAndPublishedTotal_standSideBySide() {
        try (Slice slice = Desk.of(Warehouse.at(home)).open(imports("2016"))) {
            Ranking ranking = RankingAnalysis.of(slice, Flow.IMPORT);
            assertThat(ranking.goods().getFirst().code()).isEqualTo("2701");
            assertThat(ranking.publishedTotal()).isEqualByComparingTo("2537313613");
            assertThat(ranking.sumOfLines()).isEqualByComparingTo("2020735086");
        }
    }

    @Test
    void yearThatSpansAChangeOfLaw_isUndeterminedAndNamesTheDay() {
        assertThat(line("2016", "2701").answer()).isEqualTo(Answer.UNDETERMINED);
        assertThat(line("2017", "2701").answer()).isEqualTo(Answer.UNDETERMINED);
        assertThat(String.join(" ", line("2017", "2701").reasons())).contains("2017-08-05");
        assertThat(line("2017", "03").answer()).isEqualTo(Answer.UNDETERMINED);
        assertThat(String.join(" ", line("2017", "03").reasons())).contains("2017-08-05");
    }

    @Test
    void yearBeforeTheMeasure_isOutOfScope() {
        assertThat(line("2016", "03").answer()).isEqualTo(Answer.OUT_OF_SCOPE);
    }

    @Test
    void knittedClothing_isInScopeOfTheTextileBan() {
        for (String year : List.of("2018", "2023")) {
            ScreenedLine line = line(year, "61");
            assertThat(line.answer()).isEqualTo(Answer.IN_SCOPE);
            assertThat(line.measures()).anySatisfy(hit -> {
                assertThat(hit.act()).isEqualTo("S/RES/2375 (2017)");
                assertThat(hit.paragraph()).isEqualTo("16");
            });
        }
    }

    @Test
    void wigsAndElectricity_areNotCoveredAndTheReasonSaysWhy() {
        assertThat(line("2024", "6704").answer()).isEqualTo(Answer.OUT_OF_SCOPE);
        assertThat(line("2024", "2716").answer()).isEqualTo(Answer.OUT_OF_SCOPE);
        assertThat(line("2024", "6704").reasons()).hasSizeGreaterThan(1);
        assertThat(line("2024", "2716").reasons()).hasSizeGreaterThan(1);
    }
}
