package org.tidewaiter.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tidewaiter.trade.AppException;

/** Invented rows in the layouts of UN Comtrade. */
class ComtradeLoadTest {
    private static final String HEADER = "typeCode,freqCode,period,reporterCode,flowCode,partnerCode,partner2Code,"
            + "classificationCode,cmdCode,cmdDesc,customsCode,motCode,qty,netWeight,isNetWgtEstimated,primaryValue\n";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @SuppressWarnings("NullAway.Init")
    private LoadBench bench;

    @BeforeEach
    void setUp() {
        bench = new LoadBench(folder);
    }

    private static String row(String partner, String partner2, String code, String customs, String mot, String value) {
        return "C,A,2018,842,M," + partner + "," + partner2 + ",H5," + code + ",\"Ores; other, n.e.c.\"," + customs
                + "," + mot + ",,12.5,True," + value + "\n";
    }

    @Test
    void breakdownRows_areMarkedAndTotalsToo() {
        LoadReport report = bench.load(bench.file(
                "v1.csv",
                HEADER
                        + row("699", "0", "261100", "C00", "0", "100")
                        + row("699", "0", "261100", "C00", "2100", "60")
                        + row("699", "156", "261100", "C00", "0", "40")
                        + row("0", "0", "261100", "C00", "0", "100")
                        + row("699", "0", "TOTAL", "C00", "0", "500")));
        assertThat(bench.kept(report, "role")).containsExactly("0", "1", "1", "2", "2");
        assertThat(bench.kept(report, "reporter")).containsOnly("840");
        assertThat(bench.kept(report, "partner").getFirst()).isEqualTo("356");
        assertThat(bench.kept(report, "hs_edition")).containsOnly("HS2017");
        assertThat(bench.kept(report, "weight_estimated")).containsOnly("true");
        assertThat(report.notices()).isEmpty();
    }

    @Test
    void breakdownWithoutItsTotal_isCounted() {
        LoadReport report = bench.load(bench.file("v1.csv", HEADER + row("699", "0", "261100", "C00", "2100", "60")));
        assertThat(bench.kept(report, "role")).containsExactly("1");
        assertThat(report.notices()).containsEntry("breakdown_without_total", 1L);
    }

    @Test
    void sitcCodes_areNotTakenForHs() {
        LoadReport report = bench.load(bench.file(
                "v1.csv",
                HEADER
                        + row("699", "0", "261100", "C00", "0", "1")
                        + row("699", "0", "2611", "C00", "0", "1").replace("H5", "S3")));
        assertThat(report.notices()).containsEntry("not_hs", 1L);
    }

    @Test
    void legacyDownload_readsFlagsAndFlows() {
        LoadReport report = bench.load(bench.file(
                "legacy.csv",
                "Classification,Year,Period,Trade Flow Code,Reporter Code,Partner Code,Commodity Code,Qty,Netweight (kg),"
                        + "Trade Value (US$),Flag\nH4,2014,201403,2,156,408,010391,5,80,1000.5,4\n"));
        assertThat(bench.kept(report, "flow")).containsExactly("X");
        assertThat(bench.kept(report, "period")).containsExactly("201403");
        assertThat(bench.kept(report, "code")).containsExactly("010391");
        assertThat(bench.kept(report, "weight_estimated")).containsExactly("true");
        assertThat(bench.kept(report, "value_usd")).containsExactly("1000.500");
    }

    @Test
    void apiAnswer_isReadWithNulls() {
        LoadReport report = bench.load(bench.file("answer.json", """
                {"elapsedTime":"0.1 secs","count":1,"data":[{"typeCode":"C","freqCode":"A","refMonth":52,"period":"2010",
                "reporterCode":156,"flowCode":"M","partnerCode":408,"partner2Code":0,"classificationCode":"H3",
                "cmdCode":"270111","customsCode":"C00","motCode":0,"netWgt":null,"primaryValue":12.5}],"error":""}
                """));
        assertThat(bench.kept(report, "hs_edition")).containsExactly("HS2007");
        assertThat(bench.kept(report, "period")).containsExactly("2010");
        assertThat(bench.kept(report, "net_weight_kg")).containsExactly("-");
    }

    @Test
    void emptyAnswer_isAnAnswer() {
        LoadReport report =
                bench.load(bench.file("answer.json", "{\"elapsedTime\":\"0\",\"count\":0,\"data\":[],\"error\":\"\"}"));
        assertThat(report.rowsRead()).isZero();
        assertThat(bench.warehouse.listReleases()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"statusCode\":429,\"message\":\"Rate limit is exceeded.\"}|Rate limit",
                "{\"count\":1,\"data\":[{\"fileUrl\":\"x\"}]}|list of bulk files",
                "{\"count\":2,\"data\":[{\"cmdCode\":\"01\"}]}|says it holds 2 records",
                "{\"count\":1,\"data\":[{\"cmdCode\":|breaks off",
                "{\"results\":[]}|list of codes",
            })
    void otherAnswers_areRefusedByName(String body, String said) {
        Path file = bench.file("answer.json", body);
        assertThatThrownBy(() -> bench.load(file))
                .isInstanceOf(AppException.class)
                .hasMessageContaining(said);
        assertThat(bench.warehouse.listReleases()).isEmpty();
    }
}
