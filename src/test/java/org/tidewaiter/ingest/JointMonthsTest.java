package org.tidewaiter.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tidewaiter.trade.AppException;

/** January and February as one figure, in every way a download may show it; invented rows. */
class JointMonthsTest {
    private static final String HEADER = "数据年月,商品编码,商品名称,贸易伙伴编码,贸易伙伴名称,人民币\n";
    private static final String GOODS = ",72022100,硅铁,109,朝鲜,7000000\n";

    private static final String WITHOUT_MONTH = "商品编码,商品名称,贸易伙伴编码,贸易伙伴名称,美元\n72022100,硅铁,109,朝鲜,100\n";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @SuppressWarnings("NullAway.Init")
    private LoadBench bench;

    @BeforeEach
    void setUp() {
        bench = new LoadBench(folder);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "202001-202002",
                "2020-01..2020-02",
                "2020-01..02",
                "202001-02",
                "2020年1-2月",
                "2020年1月—2月",
                "202001~202002"
            })
    void bothMonthsInOneCell_areAPeriodOfTheirOwn(String written) {
        LoadReport report = bench.load(bench.file("import.csv", HEADER + written + GOODS + "202003" + GOODS));
        assertThat(bench.kept(report, "period")).containsExactly("20200102", "202003");
        assertThat(report.notices()).containsEntry("january_and_february_as_one", 1L);
        double usd = Double.parseDouble(bench.kept(report, "value_usd").getFirst());
        assertThat(usd).isBetween(7_000_000 / 7.1, 7_000_000 / 6.8); // early 2020: about 6.9 to 7.0 yuan for a dollar
    }

    @ParameterizedTest
    @ValueSource(strings = {"202001-202102", "202001-202003", "202003-04", "2020-01..2020-03", "202002-202001"})
    void otherRunsOfMonths_areRejected(String written) {
        LoadReport report = bench.load(bench.file("import.csv", HEADER + written + GOODS + "202003" + GOODS));
        assertThat(bench.rejected(report, "notice")).containsExactly("bad_period");
    }

    @Test
    void aDay_isStillItsMonth() {
        LoadReport report = bench.load(bench.file("import.csv", HEADER + "2021-01-02" + GOODS));
        assertThat(bench.kept(report, "period")).containsExactly("202101");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "import-2020-01-to-02.csv",
                "import-202001-202002.csv",
                "import_2020-01_2020-02.csv",
                "import-2020-01..2020-02.csv"
            })
    void monthsInTheNameOnly_areAPeriodOfTheirOwn(String name) {
        LoadReport report = bench.load(bench.file(name, WITHOUT_MONTH));
        assertThat(bench.kept(report, "period")).containsExactly("20200102");
    }

    @ParameterizedTest
    @ValueSource(strings = {"import-2020-01-02.csv", "import-2020-01 downloaded 2020-03.csv", "import-2023-11-20.csv"})
    void nameThatCouldMeanSeveralMonths_isAsked(String name) {
        Path file = bench.file(name, WITHOUT_MONTH);
        assertThatThrownBy(() -> bench.load(file)).hasMessageContaining("Which month");
    }

    @Test
    void february2020WithoutJanuary_isAsked() {
        Path file = bench.file("import.csv", HEADER + "202002" + GOODS + "202003" + GOODS);
        assertThatThrownBy(() -> bench.load(file))
                .isInstanceOf(AppException.class)
                .hasMessageContaining("does February hold both months");
        assertThat(bench.warehouse.listReleases()).isEmpty();
        LoadOptions options = LoadOptions.on(LoadBench.TODAY);
        LoadReport joint = bench.load(file, options.withFebruary(February.JOINT));
        assertThat(bench.kept(joint, "period")).containsExactly("20200102", "202003");
        LoadReport alone = bench.load(file, options.withFebruary(February.ALONE));
        assertThat(bench.kept(alone, "period")).containsExactly("202002", "202003");
        assertThat(alone.release()).isNotEqualTo(joint.release());
    }

    @Test
    void january2020BesideIt_leavesNoQuestion() {
        Path file = bench.file("import.csv", HEADER + "202001" + GOODS + "202002" + GOODS);
        assertThat(bench.kept(bench.load(file), "period")).containsExactly("202001", "202002");
        LoadOptions joint = LoadOptions.on(LoadBench.TODAY).withFebruary(February.JOINT);
        assertThatThrownBy(() -> bench.load(file, joint)).hasMessageContaining("cannot hold both months");
    }

    @Test
    void februaryOfOtherYears_isNotAsked() {
        Path file = bench.file("import.csv", HEADER + "202302" + GOODS);
        assertThat(bench.kept(bench.load(file), "period")).containsExactly("202302");
    }
}
