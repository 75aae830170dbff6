package org.tidewaiter.brief;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every form says that its wording was edited, marks what was, shows what was generated and names strange numbers. */
class EditedBriefTest {
    private static final String GENERATED = "Goods in scope of S/RES/2397 ¶7 appear in China’s exports to North Korea";
    private static final Wording WORDING = OpeningTest.wording(Map.of(
            Opening.HEAD,
            "Excavators <worth> 99.9 m CNY are back",
            Opening.INTRODUCTION,
            "=Written for the panel.",
            Opening.SCOPE,
            "A word on scope.",
            "headline-export",
            "Exports doubled."));

    private static String text(BriefFormat format, BriefFacts facts) {
        return new String(format.write(facts, WORDING), StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @EnumSource(
            value = BriefFormat.class,
            names = {"HTML", "MD", "CSV", "JSON"})
    void edited_showsBothWordings(BriefFormat format) {
        assertThat(text(format, InventedFacts.english()))
                .contains("99.9 m CNY", "Written for the panel.", GENERATED, "A word on scope.", "Exports doubled.");
    }

    @ParameterizedTest
    @EnumSource(BriefFormat.class)
    void wordingAsGenerated_changesNoByte(BriefFormat format) {
        BriefFacts facts = InventedFacts.english();
        assertThat(format.write(facts, Wording.GENERATED)).isEqualTo(format.write(facts));
    }

    @Test
    void page_saysSo_marksAndEscapes() throws IOException {
        String html = text(BriefFormat.HTML, InventedFacts.english());
        Files.writeString(Path.of("target/brief-edited.html"), html);
        assertThat(html)
                .contains("<title>China’s trade with North Korea, January to October 2023</title>")
                .contains(
                        "Excavators &lt;worth&gt; 99.9 m CNY are back<sup class=\"mark\"><a href=\"#wording-head\">edited</a>")
                .contains("id=\"wording-head\"", "id=\"wording-headline-export\"", "<strong>99.9 m CNY</strong>")
                .contains("was edited by Kim &lt;b&gt; on 1 February 2024")
                .doesNotContain("<worth>", "Kim <b>");
        assertThat(text(BriefFormat.HTML, InventedFacts.english()).indexOf("<section id=\"wording\">"))
                .isGreaterThan(html.indexOf("<section id=\"rows\">"));
    }

    @Test
    void tables_stayAsComputed() {
        String html = text(BriefFormat.HTML, InventedFacts.english());
        int scope = html.indexOf("<section id=\"scope\">");
        assertThat(html.substring(scope, html.indexOf("</section>", scope)))
                .contains("In scope of a measure: surely")
                .doesNotContain("A word on scope.");
    }

    @Test
    void markdown_asAgreed() {
        BriefFormatTest.golden("brief.edited.expected.md", text(BriefFormat.MD, InventedFacts.english()));
    }

    @Test
    void json_holdsFactsAndBothWordings() throws IOException {
        JsonNode facts = new ObjectMapper().readTree(BriefFormat.JSON.write(InventedFacts.english()));
        JsonNode edited = new ObjectMapper().readTree(BriefFormat.JSON.write(InventedFacts.english(), WORDING));
        JsonNode wording = edited.get("edited_wording");
        assertThat(wording.get("edited_by").asText()).isEqualTo("Kim <b>");
        assertThat(wording.get("edited_at").asText()).isEqualTo("2024-02-01T10:05:59Z");
        assertThat(wording.get("sentences").get(0).get("generated").asText()).isEqualTo(GENERATED);
        assertThat(wording.get("sentences")
                        .get(0)
                        .get("numbers_not_in_facts")
                        .get(0)
                        .asText())
                .isEqualTo("99.9 m CNY");
        ((com.fasterxml.jackson.databind.node.ObjectNode) edited).remove("edited_wording");
        assertThat(edited).isEqualTo(facts);
    }

    @Test
    void csv_isNoFormula() {
        List<String> lines = text(BriefFormat.CSV, InventedFacts.english())
                .lines()
                .filter(line -> line.startsWith("wording,"))
                .toList();
        assertThat(lines)
                .contains("wording,,,,'=Written for the panel.,,\"introduction, edited\",,,,,,,,,,")
                .contains("wording,,,,99.9 m CNY,,\"head, number not in the facts\",,,,,,,,,,");
    }

    @Test
    void workbook_marksAndListsBothWordings() throws IOException {
        byte[] file = BriefFormat.XLSX.write(InventedFacts.english(), WORDING);
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            List<Row> summary = workbook.findSheet("Summary").orElseThrow().read();
            assertThat(summary.get(2).getCellText(0)).isEqualTo("edited");
            assertThat(summary.get(2).getCellText(1)).startsWith("Excavators");
            assertThat(summary.stream().map(row -> row.getCellText(1))).contains("'=Written for the panel.");
            List<Row> wording = workbook.findSheet("Wording").orElseThrow().read();
            assertThat(wording.stream().filter(row -> row.getCellText(0).equals("Head line")))
                    .singleElement()
                    .satisfies(row -> {
                        assertThat(row.getCellText(1)).isEqualTo(GENERATED);
                        assertThat(row.getCellText(3)).isEqualTo("99.9 m CNY");
                    });
        }
    }

    @Test
    void paper_saysSo() throws IOException {
        byte[] file = BriefFormat.PDF.write(InventedFacts.english(), WORDING);
        Files.write(Path.of("target/brief-edited.pdf"), file);
        try (PDDocument document = Loader.loadPDF(file)) {
            assertThat(new PDFTextStripper().getText(document).replaceAll("\\s+", " "))
                    .contains("was edited by Kim <b> on 1 February 2024", "Wording as generated", GENERATED);
        }
    }
}
