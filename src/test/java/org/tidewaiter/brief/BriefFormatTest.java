package org.tidewaiter.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.tidewaiter.trade.Language;

class BriefFormatTest {

    private static String text(BriefFormat format, BriefFacts facts) {
        return new String(format.write(facts), StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @EnumSource(BriefFormat.class)
    void sameFacts_sameBytes(BriefFormat format) {
        assertThat(format.write(InventedFacts.english())).isEqualTo(format.write(InventedFacts.english()));
    }

    @Test
    void markdown_isAsAgreed() {
        golden("brief.expected.md", text(BriefFormat.MD, InventedFacts.english()));
    }

    @Test
    void json_isAsAgreed() {
        golden("brief.expected.json", text(BriefFormat.JSON, InventedFacts.english()));
    }

    @Test
    void koreanMarkdown_isAsAgreed() {
        golden("brief.expected.ko.md", text(BriefFormat.MD, InventedFacts.korean()));
    }

    @Test
    void chineseMarkdown_isAsAgreed() {
        golden("brief.expected.zh.md", text(BriefFormat.MD, InventedFacts.in(Language.CHINESE)));
    }

    @Test
    void firstPage_isAsAgreed() {
        golden("first-page.expected.txt", FirstPage.write(InventedFacts.english()));
    }

    @Test
    void chineseFirstPage_isBrokenIntoLinesThatFitATerminal() {
        String page = FirstPage.write(InventedFacts.in(Language.CHINESE));
        assertThat(page.lines().takeWhile(line -> !line.startsWith(" #")))
                .allMatch(line -> line.codePoints().map(c -> c > 0x2e80 ? 2 : 1).sum() <= 100, "at most 100 columns")
                .hasSizeGreaterThan(10)
                .noneMatch(line -> line.startsWith("，") || line.startsWith("。"));
    }

    @ParameterizedTest
    @EnumSource
    void page_everyInnerLinkHasItsPlace(Language language) {
        String html = text(BriefFormat.HTML, InventedFacts.in(language));
        Matcher links = Pattern.compile("href=\"#([^\"]+)\"").matcher(html);
        int count = 0;
        while (links.find()) {
            count++;
            assertThat(html).contains("id=\"" + links.group(1) + "\"");
        }
        assertThat(count).isGreaterThan(20);
    }

    @Test
    void page_escapesWhatSourcesCallTheirGoods() {
        assertThat(text(BriefFormat.HTML, InventedFacts.english()))
                .contains("rice, milled &lt;polished&gt; &amp; glazed")
                .doesNotContain("<polished>")
                .doesNotContain("<script");
    }

    @Test
    void claimsOfArticles_standInEveryForm_andAreNeverMarkupOrFormula() throws IOException {
        BriefFacts facts = InventedFacts.english();
        assertThat(text(BriefFormat.HTML, facts))
                .contains("The &lt;Invented&gt; Courier, 21 November 2023", "밤마다 트럭", "Calculation: 181 500 000 CNY")
                .doesNotContain("<Invented>");
        assertThat(text(BriefFormat.CSV, facts))
                .contains(
                        ",verdict,refuted,",
                        ",outlet,'=cmd(),",
                        ",published,2023-11-21,",
                        "A0123abcd trade_value-120-1",
                        ",calculation,");
        try (ReadableWorkbook workbook =
                new ReadableWorkbook(new ByteArrayInputStream(BriefFormat.XLSX.write(facts)))) {
            List<Row> rows = workbook.findSheet("Articles").orElseThrow().read();
            assertThat(rows.get(1).getCellText(0)).isEqualTo("Refuted");
            assertThat(rows.get(2).getCellText(1)).isEqualTo("'=cmd()");
        }
        try (PDDocument pdf = Loader.loadPDF(BriefFormat.PDF.write(facts))) {
            assertThat(new PDFTextStripper().getText(pdf)).contains("What articles claim", "TLP:GREEN");
        }
    }

    @Test
    void briefWithoutArticles_hasNoPlaceForThem() {
        BriefFacts facts = InventedFacts.english().with(null);
        for (BriefFormat format : List.of(BriefFormat.HTML, BriefFormat.MD, BriefFormat.CSV)) {
            assertThat(text(format, facts)).doesNotContain("What articles claim", "article claim", "#articles");
        }
    }

    @Test
    void csv_hasOneFigureARow() {
        List<String> lines =
                text(BriefFormat.CSV, InventedFacts.english()).lines().toList();
        assertThat(lines.getFirst()).startsWith("section,flow,period,code");
        assertThat(lines)
                .contains(
                        "top,import,2023-01..2023-10,720221,\"ferrosilicon, over 55 % silicon\",2,value,181530000,CNY,"
                                + "undetermined,S/RES/2371 (2017),8,,,,,");
    }

    @Test
    void csv_holdsEveryRowToTheLast() {
        BriefFacts facts = InventedFacts.english();
        List<String> lines = text(BriefFormat.CSV, facts).lines().toList();
        assertThat(lines.stream().filter(line -> line.startsWith("row,")))
                .hasSize(facts.rows().stream()
                        .mapToInt(goods -> goods.rows().size())
                        .sum());
        assertThat(lines).allMatch(line -> line.chars().filter(c -> c == ',').count() >= 15, "whole");
    }

    @Test
    void csv_holdsEveryFigureOfAFindingWithItsId() {
        assertThat(text(BriefFormat.CSV, InventedFacts.english()).lines().filter(line -> line.startsWith("finding,")))
                .contains(
                        "finding,import,2023-05,720221,ferro-silicon | invented,1,rank,0.46,0 to 1,undetermined,"
                                + "S/RES/2371 (2017),8,,,,,0123456789",
                        "finding,import,2023-05,720221,ferro-silicon | invented,1,surge observed,900000,USD,undetermined,"
                                + "S/RES/2371 (2017),8,,,,,0123456789",
                        "finding,import,2023-05,720221,ferro-silicon | invented,1,false alarms up to here,12,%,"
                                + "undetermined,S/RES/2371 (2017),8,,,,,0123456789")
                .hasSize(6);
    }

    @ParameterizedTest
    @CsvSource({"ENGLISH, Observed", "KOREAN, 관측값", "CHINESE, 观测值"})
    void workbook_holdsFindingsWithTheirMonths(Language language, String observed) throws IOException {
        byte[] file = BriefFormat.XLSX.write(InventedFacts.in(language));
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            List<Row> rows = workbook.findSheet("Findings").orElseThrow().read();
            assertThat(rows.get(0).getCellText(13)).isEqualTo(observed);
            assertThat(rows.get(1).getCellAsNumber(1)).contains(new BigDecimal("0.46"));
            assertThat(rows.get(1).getCellText(6)).isEqualTo("0123456789");
            assertThat(rows.get(1).getCellAsNumber(13).orElseThrow()).isEqualByComparingTo("900000");
            assertThat(rows.get(1).getCellText(24)).startsWith("tidewaiter rows ");
            assertThat(rows.getLast().getCellText(7)).startsWith("tidewaiter detect ");
            List<Row> months =
                    workbook.findSheet("Findings by month").orElseThrow().read();
            assertThat(months).hasSize(6); // a header and five months
            assertThat(months.getLast().getCellAsNumber(4).orElseThrow()).isEqualByComparingTo("900000");
            assertThat(months.getLast().getCellText(5)).isEqualTo("USD");
            assertThat(months.get(3).getCellText(4)).isEmpty();
        }
    }

    @Test
    void workbook_readsBackWithRealNumbersAndNoFormula() throws IOException {
        byte[] file = BriefFormat.XLSX.write(InventedFacts.english());
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            assertThat(workbook.getSheets().map(Sheet::getName))
                    .containsExactly(
                            "Summary",
                            "Imports",
                            "Exports",
                            "In scope",
                            "New",
                            "Findings",
                            "Findings by month",
                            "Articles",
                            "Monthly",
                            "Sources");
            Row second = workbook.findSheet("Imports").orElseThrow().read().get(2);
            assertThat(second.getCellText(2)).isEqualTo("720221");
            assertThat(second.getCellAsNumber(4)).contains(new BigDecimal("181530000"));
            workbook.getSheets().forEach(BriefFormatTest::assertNoFormula);
        }
    }

    private static void assertNoFormula(Sheet sheet) {
        try {
            for (Row row : sheet.read()) {
                for (Cell cell : row) {
                    assertThat(cell == null || cell.getType() != CellType.FORMULA)
                            .isTrue();
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void koreanPdf_holdsKoreanAndLatinText() throws IOException {
        byte[] file = BriefFormat.PDF.write(InventedFacts.korean());
        Files.write(Path.of("target/brief-ko.pdf"), file);
        try (PDDocument document = Loader.loadPDF(file)) {
            assertThat(new PDFTextStripper().getText(document))
                    .contains("적용 대상", "페로실리콘", "181.53", "S/RES/2371", "방법과 자료");
        }
    }

    @Test
    void chinesePdf_holdsChineseAndLatinText() throws IOException {
        byte[] file = BriefFormat.PDF.write(InventedFacts.in(Language.CHINESE));
        Files.write(Path.of("target/brief-zh.pdf"), file);
        try (PDDocument document = Loader.loadPDF(file)) {
            assertThat(new PDFTextStripper().getText(document))
                    .contains("属措施范围", "硅铁", "181.53", "S/RES/2371", "方法与资料", "，", "（");
        }
    }

    /** Every letter of the sentences has a shape in the packed fonts: a missing one would print as an empty box. */
    @ParameterizedTest
    @EnumSource(
            value = Language.class,
            names = {"KOREAN", "CHINESE"})
    void packedFonts_drawEveryLetterOfTheSentences(Language language) throws IOException, FontFormatException {
        Messages messages = Messages.packed(language);
        String all =
                String.join("", messages.keys().stream().map(messages::pattern).toList());
        Font wide = font("/fonts/DroidSansFallback.ttf");
        Font latin = font("/liberation/LiberationSans-Regular.ttf");
        assertThat(all.codePoints().filter(letter -> !wide.canDisplay(letter) && !latin.canDisplay(letter)))
                .isEmpty();
    }

    private static Font font(String path) throws IOException, FontFormatException {
        try (InputStream stream = BriefFormatTest.class.getResourceAsStream(path)) {
            return Font.createFont(Font.TRUETYPE_FONT, stream);
        }
    }

    static void golden(String name, String actual) {
        Path expected = Path.of("src/test/resources/brief", name);
        try {
            if (Boolean.getBoolean("golden.update")) {
                Files.createDirectories(expected.getParent());
                Files.writeString(expected, actual);
            }
            assertThat(actual).isEqualTo(Files.readString(expected));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
