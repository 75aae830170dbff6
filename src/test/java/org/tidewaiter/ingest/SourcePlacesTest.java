package org.tidewaiter.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tidewaiter.analysis.Question;
import org.tidewaiter.analysis.RowTrail;
import org.tidewaiter.analysis.TracedRow;
import org.tidewaiter.trade.Areas;
import org.tidewaiter.trade.Flow;
import org.tidewaiter.trade.PeriodRange;

/** Every row leads back to its place in the file that was loaded. */
class SourcePlacesTest {
    private static final String HEADER = "数据年月,商品编码,商品名称,贸易伙伴编码,贸易伙伴名称,人民币\n";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @SuppressWarnings("NullAway.Init")
    private LoadBench bench;

    @BeforeEach
    void setUp() {
        bench = new LoadBench(folder);
    }

    private List<TracedRow> rows(String reporter, String partner, String period) {
        Question question = Question.about(
                        Areas.packed().parse(reporter),
                        Areas.packed().parse(partner),
                        List.of(Flow.IMPORT),
                        PeriodRange.parse(period))
                .withLimit(1_000_000);
        return RowTrail.list(bench.warehouse, question, "");
    }

    @Test
    void rejectedMergedBlankAndLongRows_doNotShiftTheLine() {
        bench.load(bench.file(
                "import.csv",
                HEADER
                        + "202310,72022100,a,109,朝鲜,1\n"
                        + "202310,7202XX00,rejected,109,朝鲜,1\n"
                        + "\n"
                        + "202310,72022100,\"two\nlines\",109,朝鲜,2\n"
                        + "202310,72022100,\"two\nlines\",109,朝鲜,2\n"
                        + "202310,72022100,d,109,朝鲜,3\n"
                        + "202310,72022100,e,109,朝鲜,4\n"));
        assertThat(rows("CN", "KP", "2023-10"))
                .extracting(row -> row.sourceFile() + ":" + row.place() + " " + row.valueNative())
                .startsWith("import.csv:2 1.000", "import.csv:5 2.000")
                .endsWith("import.csv:9 3.000", "import.csv:10 4.000");
    }

    @Test
    void largePlainTable_countsFromBelowItsHeader() {
        StringBuilder text = new StringBuilder("t,i,j,k,v,q\n");
        for (int i = 0; i < 260_000; i++) {
            text.append("2018,408,156,250410,").append(i).append(",NA\n");
        }
        assertThat((long) text.length()).isGreaterThan(DirectRoute.SMALLEST);
        bench.load(bench.file("BACI_HS17.csv", text.toString()));
        List<TracedRow> rows = rows("CN", "KP", "2018");
        assertThat(rows).hasSize(260_000);
        List<TracedRow> wrong = new ArrayList<>(rows);
        wrong.removeIf(row -> row.place() != null
                && row.valueUsd() != null
                && row.valueUsd().longValue() == 1000 * (row.place() - 2));
        assertThat(wrong).isEmpty();
    }

    @Test
    void answersAndParquet_countRecordsAndRows() {
        String record = "{\"freqCode\":\"A\",\"period\":\"2010\",\"reporterCode\":156,\"flowCode\":\"M\","
                + "\"partnerCode\":408,\"classificationCode\":\"H3\",\"cmdCode\":\"270111\",\"primaryValue\":";
        bench.load(bench.file(
                "answer.json",
                "{\"count\":3,\"data\":[" + record + "1}," + record + "-2}," + record + "3}],\"error\":\"\"}"));
        assertThat(rows("CN", "KP", "2010"))
                .extracting(row -> row.placeUnit() + " " + row.place())
                .containsExactly("record 1", "record 3");
        bench.load(
                Path.of("examples/mapped/trade.parquet"),
                LoadOptions.on(LoadBench.TODAY).withMapping(Path.of("examples/mapped/trade.mapping.yml")));
        assertThat(rows("DE", "CN", "2022-01..2022-02"))
                .extracting(row -> row.placeUnit() + " " + row.place())
                .containsExactly("row 3", "row 5");
    }
}
