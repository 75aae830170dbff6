package org.tidewaiter.casebook.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPatternContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.color.PDPattern;
import org.apache.pdfbox.pdmodel.graphics.pattern.PDTilingPattern;
import org.junit.jupiter.api.Test;
import org.tidewaiter.trade.AppException;

class PdfExtractTest {

    @Test
    void lettersPaintedWithAPattern_stayBehindAndAreCounted() throws IOException {
        Extract extract = PdfExtract.of(plainAndPatterned());
        assertThat(extract.paragraphs()).containsExactly("Plain words");
        assertThat(extract.leftOut()).containsExactly("letters that cannot be seen on the page: 9");
    }

    @Test
    void whatIsNoPdf_isSaidWithTheNextStep() {
        assertThatThrownBy(() -> PdfExtract.of("no PDF".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(AppException.class)
                .hasMessageContaining("damaged or locked");
    }

    private static byte[] plainAndPatterned() throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage(PDRectangle.A4);
            page.setResources(new PDResources());
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                write(content, 700, "Plain words");
                content.setNonStrokingColor(new PDColor(black(page), new PDPattern(page.getResources())));
                write(content, 600, "Patterned");
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    private static void write(PDPageContentStream content, float y, String words) throws IOException {
        content.beginText();
        content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 14);
        content.newLineAtOffset(60, y);
        content.showText(words);
        content.endText();
    }

    /** A pattern that looks like plain black. */
    private static COSName black(PDPage page) throws IOException {
        PDTilingPattern pattern = new PDTilingPattern();
        pattern.setPaintType(PDTilingPattern.PAINT_COLORED);
        pattern.setTilingType(PDTilingPattern.TILING_CONSTANT_SPACING);
        pattern.setBBox(new PDRectangle(0, 0, 10, 10));
        pattern.setXStep(10);
        pattern.setYStep(10);
        pattern.setResources(new PDResources());
        try (PDPatternContentStream tile = new PDPatternContentStream(pattern)) {
            tile.setNonStrokingColor(0f);
            tile.addRect(0, 0, 10, 10);
            tile.fill();
        }
        return page.getResources().add(pattern);
    }
}
