package org.tidewaiter.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tidewaiter.trade.AppException;
import org.tidewaiter.trade.Flow;
import org.tidewaiter.trade.PeriodRange;

/** Invented rows in the layouts of the Chinese query form. */
class ChinaCustomsLoadTest {
    private static final String HEADER =
            "\"数据年月\",\"贸易伙伴编码\",\"贸易伙伴名称\",\"商品编码\",\"商品名称\",\"第一数量\",\"第一计量单位\",\"第二数量\",\"第二计量单位\",\"人民币\",\n";
    private static final String ROW =
            "\"202310\",\"109\",\"朝鲜\",\"72022100\",\"硅铁\",\"1000\",\"千克\",\"0\",\"?\",\"7,200,000\",\n";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @SuppressWarnings("NullAway.Init")
    private LoadBench bench;

    @BeforeEach
    void setUp() {
        bench = new LoadBench(folder);
    }

    @Test
    void gb18030Download_keepsValueWeightAndEdition() {
        LoadReport report = bench.load(bench.file("import.csv", HEADER + ROW, Charsets.GB18030));
        assertThat(report.rowsKept()).isEqualTo(1);
        assertThat(bench.kept(report, "reporter")).containsExactly("156");
        assertThat(bench.kept(report, "partner")).containsExactly("408");
        assertThat(bench.kept(report, "flow")).containsExactly("M");
        assertThat(bench.kept(report, "code")).containsExactly("72022100");
        assertThat(bench.kept(report, "hs_edition")).containsExactly("HS2022");
        assertThat(bench.kept(report, "value_native")).containsExactly("7200000.000");
        assertThat(bench.kept(report, "currency")).containsExactly("CNY");
        assertThat(bench.kept(report, "net_weight_kg")).containsExactly("1000.000");
        assertThat(bench.kept(report, "quantity2")).containsExactly("-");
        assertThat(bench.column(report, "labels.parquet", "label")).containsExactly("硅铁");
    }

    @Test
    void value_isConvertedWithTheRateOfItsMonth() {
        LoadReport report = bench.load(bench.file("import.csv", HEADER + ROW));
        double usd = Double.parseDouble(bench.kept(report, "value_usd").getFirst());
        assertThat(usd).isBetween(7_200_000 / 7.4, 7_200_000 / 7.1); // October 2023: about 7.3 yuan for a dollar
    }

    @Test
    void utf8AndGb18030_giveTheSameRows() {
        LoadReport one = bench.load(bench.file("import.csv", HEADER + ROW, Charsets.GB18030));
        LoadReport two = bench.load(bench.file("import-utf8.csv", HEADER + ROW));
        LoadReport three =
                bench.load(bench.file("import-utf16.csv", "\ufeff" + HEADER + ROW, StandardCharsets.UTF_16LE));
        assertThat(bench.kept(two, "value_usd")).isEqualTo(bench.kept(one, "value_usd"));
        assertThat(bench.kept(three, "value_usd")).isEqualTo(bench.kept(one, "value_usd"));
    }

    @Test
    void columnsInAnotherOrder_giveTheSameRow() {
        LoadReport report = bench.load(bench.file(
                "import.csv", "人民币,商品编码,商品名称,贸易伙伴名称,贸易伙伴编码,数据年月\n\"7,200,000\",72022100,硅铁,朝鲜,109,202310\n"));
        assertThat(bench.kept(report, "value_native")).containsExactly("7200000.000");
        assertThat(bench.kept(report, "code")).containsExactly("72022100");
    }

    @Test
    void dollarsWithRegime_needNoConversion() {
        LoadReport report = bench.load(bench.file("出口.csv", """
                数据年月,商品编码,商品名称,贸易伙伴编码,贸易伙伴名称,贸易方式编码,贸易方式名称,美元
                202310,84295100,装载机,109,朝鲜,10,一般贸易,1500
                202310,84295100,装载机,109,朝鲜,19,边境小额贸易,500
                """));
        assertThat(bench.kept(report, "flow")).containsExactly("X", "X");
        assertThat(bench.kept(report, "value_usd")).containsExactly("1500.000", "500.000");
        assertThat(bench.kept(report, "regime")).containsExactly("10", "19");
        assertThat(bench.kept(report, "role")).containsExactly("0", "0");
    }

    @Test
    void flowInNeitherNameNorOption_isAsked() {
        Path file = bench.file("data.csv", HEADER + ROW);
        assertThatThrownBy(() -> bench.load(file))
                .isInstanceOf(AppException.class)
                .hasMessageContaining("imports or exports");
        assertThat(bench.load(file, LoadOptions.on(LoadBench.TODAY).withFlow(Flow.IMPORT))
                        .rowsKept())
                .isEqualTo(1);
    }

    @Test
    void monthMissing_comesFromNameOrOptionElseIsAsked() {
        String text = "商品编码,商品名称,贸易伙伴编码,贸易伙伴名称,美元\n72022100,硅铁,109,朝鲜,100\n";
        Path file = bench.file("import.csv", text);
        assertThatThrownBy(() -> bench.load(file))
                .isInstanceOf(AppException.class)
                .hasMessageContaining("Which month");
        LoadOptions said = LoadOptions.on(LoadBench.TODAY).withPeriod(PeriodRange.parse("2023-10"));
        assertThat(bench.kept(bench.load(file, said), "period")).containsExactly("202310");
        assertThat(bench.kept(bench.load(bench.file("import-2023-09.csv", text)), "period"))
                .containsExactly("202309");
        assertThatThrownBy(() -> bench.load(bench.file("import-2023-01-to-10.csv", text)))
                .isInstanceOf(AppException.class)
                .hasMessageContaining("one sum over");
    }

    @Test
    void unusableRows_areKeptAsideWithLineColumnAndReason() {
        LoadReport report = bench.load(bench.file(
                "import.csv",
                HEADER
                        + ROW
                        + ROW.replace("109", "998")
                        + ROW.replace("202310", "202313")
                        + ROW.replace("7,200,000", "-5")
                        + ROW.replace("72022100", "7202A")
                        + "\"202310\",\"109\"\n"
                        + ROW));
        assertThat(report.rowsRead()).isEqualTo(7);
        assertThat(report.rowsMerged()).isEqualTo(1);
        assertThat(bench.rejected(report, "line")).containsExactly("3", "4", "5", "6", "7");
        assertThat(bench.rejected(report, "notice"))
                .containsExactly("unknown_area", "bad_period", "negative_number", "bad_code", "wrong_column_count");
        assertThat(bench.rejected(report, "value")).containsExactly("998", "202313", "-5", "7202A", "2");
        assertThat(bench.rejected(report, "raw").getFirst()).contains("朝鲜");
    }

    @Test
    void nulBytes_areTakenOutAndCounted() {
        LoadReport report = bench.load(bench.file("import.csv", HEADER + ROW.replace("硅铁", "硅\0铁")));
        assertThat(report.rowsKept()).isEqualTo(1);
        assertThat(report.notices()).containsEntry("nul_bytes", 1L);
    }

    @Test
    void lostCountryNames_areRefusedWithTheReason() {
        Path file = bench.file("totals.csv", "region_raw,exports_month,year,month\n??,12,2024,1\n???,13,2024,1\n");
        assertThatThrownBy(() -> bench.load(file))
                .isInstanceOf(AppException.class)
                .hasMessageContaining("country names are lost");
    }

    @Test
    void sameFileAgain_changesNothing() {
        Path file = bench.file("import.csv", HEADER + ROW);
        LoadReport first = bench.load(file);
        LoadReport second = bench.load(file);
        assertThat(second.alreadyLoaded()).isTrue();
        assertThat(second.release()).isEqualTo(first.release());
        assertThat(bench.warehouse.listReleases()).hasSize(1);
    }
}
