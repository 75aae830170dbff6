package org.tidewaiter.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole way from the example files to a brief. */
class DemoCommandTest {
    @TempDir
    static Path folder;

    private static String printed = "";

    private static String run(String... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int exitCode = Main.run(new PrintWriter(out, true), new PrintWriter(err, true), args);
        assertThat(err.toString()).isEmpty();
        assertThat(exitCode).isZero();
        return out.toString();
    }

    private static String brief(String... more) {
        String[] fixed = {
            "brief",
            "--home",
            folder.resolve("home").toString(),
            "--reporter",
            "CN",
            "--partner",
            "KP",
            "--period",
            "2023-01..2023-10",
            "--as-of",
            "2023-11-20",
            "--out",
            "-"
        };
        String[] all = java.util.Arrays.copyOf(fixed, fixed.length + more.length);
        System.arraycopy(more, 0, all, fixed.length, more.length);
        return run(all);
    }

    @BeforeAll
    static void demo() {
        printed = run(
                "demo",
                "--home",
                folder.resolve("home").toString(),
                "--out",
                folder.resolve("out").toString());
    }

    @Test
    void firstPage_hasThePublishedRanksAndFigures() {
        assertThat(printed)
                .contains("Illustrative figures")
                .containsPattern("(?m)^ 2 ferro-silicon.* 720221 +181\\.53 .*undetermined: S/RES/2371")
                .containsPattern("(?m)^ 3 tungsten ore.* 261100 +151\\.92 .*not covered")
                .contains("5 of them stand among the");
    }

    @Test
    void page_isSmallAndSelfContained() throws IOException {
        String html = Files.readString(folder.resolve("out/brief.html"));
        assertThat(html)
                .hasSizeLessThan(1_500_000)
                .contains("Illustrative figures")
                .doesNotContain("<script");
    }

    @Test
    void brief_isTheSameTwice() {
        assertThat(brief("--format", "json")).isEqualTo(brief("--format", "json"));
    }

    @Test
    void koreanBrief_namesGoodsInKorean() {
        assertThat(brief("--lang", "ko")).contains("페로실리콘", "적용 대상");
    }

    @Test
    void chineseBrief_namesGoodsAndCountriesInChinese() {
        assertThat(brief("--lang", "zh")).contains("中国对朝鲜贸易，2023年1月至10月", "硅铁", "第7段：出口", "属措施范围");
    }

    @Test
    void periodWithoutFigures_saysSo() {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int exitCode = Main.run(
                new PrintWriter(out, true),
                new PrintWriter(err, true),
                "brief",
                "--home",
                folder.resolve("home").toString(),
                "--reporter",
                "CN",
                "--partner",
                "KP",
                "--period",
                "2010-01..2010-02",
                "--out",
                "-");
        assertThat(out + " " + err).doesNotContain("Exception");
        assertThat(exitCode).isIn(0, 2);
    }
}
