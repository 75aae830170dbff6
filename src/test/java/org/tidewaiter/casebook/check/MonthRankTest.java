package org.tidewaiter.casebook.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tidewaiter.analysis.Desk;
import org.tidewaiter.casebook.ClaimKind;
import org.tidewaiter.casebook.SlotName;
import org.tidewaiter.casebook.Verdict;
import org.tidewaiter.ingest.Ingest;
import org.tidewaiter.ingest.LoadOptions;
import org.tidewaiter.ingest.Progress;
import org.tidewaiter.law.Assessor;
import org.tidewaiter.law.RuleBooks;
import org.tidewaiter.warehouse.Warehouse;

class MonthRankTest {
    @TempDir
    private Path folder;

    /** The verdict on a month as the best of 2022 for China's exports, by invented figures. */
    private Verdict best(String month, String measure, String... rows) throws IOException {
        String header = "\"数据年月\",\"贸易伙伴编码\",\"贸易伙伴名称\",\"商品编码\",\"商品名称\",\"第一数量\",\"第一计量单位\",\"第二数量\","
                + "\"第二计量单位\",\"人民币\",\n";
        Path file = folder.resolve("export-2022.csv");
        Files.writeString(file, header + String.join("\n", rows) + "\n", Charset.forName("GB18030"));
        Files.copy(Path.of("examples/china-dprk/about.yml"), folder.resolve("about.yml"));
        Warehouse warehouse = Warehouse.at(folder.resolve("home"));
        Ingest.load(warehouse, file, LoadOptions.on(LocalDate.of(2026, 1, 1)), Progress.NONE);
        Checks checks = Checks.of(Desk.of(warehouse), Assessor.of(RuleBooks.packed()), LocalDate.of(2023, 11, 22));
        ClaimSketch claim = ClaimSketch.of(ClaimKind.RANK, "That was the best month of the year for exports.")
                .with(SlotName.DIRECTION, "CN>KP")
                .with(SlotName.TIME, month)
                .with(SlotName.MEASURE, measure)
                .with(SlotName.RANK, "1");
        return checks.judge(claim.text("2023-11-22")).getFirst().verdict().verdict();
    }

    private static String row(String month, String quantity, String unit, String yuan) {
        return "\"" + month + "\",\"109\",\"朝鲜\",\"15079000\",\"精制的豆油\",\"" + quantity + "\",\"" + unit
                + "\",\"0\",\"?\",\"" + yuan + "\",";
    }

    @Test
    void monthsInARow_confirm() throws IOException {
        assertThat(best("2022-01", "value", row("202201", "500", "千克", "9000"), row("202202", "400", "千克", "8000")))
                .isEqualTo(Verdict.CONFIRMED);
    }

    @Test
    void monthNobodyPublishedBefore_leavesItConsistent() throws IOException {
        assertThat(best("2022-02", "value", row("202202", "500", "千克", "9000"), row("202203", "400", "千克", "8000")))
                .isEqualTo(Verdict.CONSISTENT);
    }

    @Test
    void heavierMonth_refutesByWeight() throws IOException {
        assertThat(best("2022-01", "weight", row("202201", "500", "千克", "9000"), row("202202", "600", "千克", "8000")))
                .isEqualTo(Verdict.REFUTED);
    }

    @Test
    void monthWithoutAWeight_leavesTheOrderByWeightOpen() throws IOException {
        assertThat(best("2022-01", "weight", row("202201", "500", "台", "9000"), row("202202", "600", "千克", "8000")))
                .isEqualTo(Verdict.NOT_CHECKABLE);
    }
}
