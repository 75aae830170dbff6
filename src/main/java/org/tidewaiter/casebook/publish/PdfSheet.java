package org.tidewaiter.casebook.publish;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.tidewaiter.trade.AppException;

/** Sets paragraphs on pages. Nothing but letters is in the file: no properties, dates, producer. */
final class PdfSheet {
    private static final float SIZE = 11; // points
    private static final float LEADING = 15; // points from line to line
    private static final float MARGIN = 64; // points

    private final PDDocument document;
    private final PDType0Font latin;
    private final PDType0Font eastern;
    private final List<String> lines = new ArrayList<>();

    private PdfSheet(PDDocument document) throws IOException {
        this.document = document;
        this.latin = font("/liberation/LiberationSans-Regular.ttf");
        this.eastern = font("/fonts/DroidSansFallback.ttf");
    }

    private PDType0Font font(String path) throws IOException {
        try (InputStream stream = PdfSheet.class.getResourceAsStream(path)) {
            if (stream == null) {
                throw new IllegalStateException("packed font is missing: " + path);
            }
            return PDType0Font.load(document, stream, true);
        }
    }

    static byte[] write(Sheet sheet) {
        try (PDDocument document = new PDDocument()) {
            PdfSheet pdf = new PdfSheet(document);
            pdf.breakLines(sheet);
            pdf.print(sheet.label().mark());
            document.setDocumentId(0L); // else it would be made from the clock
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void breakLines(Sheet sheet) throws IOException {
        float width = PDRectangle.A4.getWidth() - 2 * MARGIN;
        for (String paragraph : sheet.paragraphs()) {
            for (String line : paragraph.split("\n")) {
                breakLine(line, width);
            }
            lines.add("");
        }
    }

    private void breakLine(String paragraph, float width) throws IOException {
        StringBuilder line = new StringBuilder();
        float used = 0;
        for (String word : paragraph.split("(?<= )|(?<=[\\p{IsHan}\\p{IsHangul}])(?=[\\p{IsHan}\\p{IsHangul}])")) {
            float wide = width(word);
            if (used > 0 && used + wide > width) {
                lines.add(line.toString().stripTrailing());
                line.setLength(0);
                used = 0;
            }
            line.append(word);
            used += wide;
        }
        lines.add(line.toString().stripTrailing());
    }

    private float width(String text) throws IOException {
        float sum = 0;
        for (int point : text.codePoints().toArray()) {
            String one = Character.toString(point);
            sum += font(point).getStringWidth(one) / 1000 * SIZE; // fonts count in thousandths
        }
        return sum;
    }

    private PDType0Font font(int point) throws IOException {
        if (shows(latin, point)) {
            return latin;
        }
        if (shows(eastern, point)) {
            return eastern;
        }
        throw AppException.wrongUse(
                "The PDF has no letter for U+" + Integer.toHexString(point).toUpperCase(java.util.Locale.ROOT) + ".",
                "Publish as .html or .txt.");
    }

    private static boolean shows(PDType0Font font, int point) throws IOException {
        try {
            font.encode(Character.toString(point));
            return true;
        } catch (IllegalArgumentException e) {
            return false; // this is how the library says that a font lacks a letter
        }
    }

    private void print(String mark) throws IOException {
        int perPage = (int) ((PDRectangle.A4.getHeight() - 2 * MARGIN) / LEADING) - 2; // two lines for the label
        for (int from = 0; from < Math.max(lines.size(), 1); from += perPage) {
            PDPage page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setLeading(LEADING);
                content.newLineAtOffset(MARGIN, PDRectangle.A4.getHeight() - MARGIN);
                printLine(content, mark);
                content.newLine();
                for (String line : lines.subList(from, Math.min(from + perPage, lines.size()))) {
                    printLine(content, line);
                }
                content.endText();
            }
        }
    }

    private void printLine(PDPageContentStream content, String line) throws IOException {
        StringBuilder run = new StringBuilder();
        PDType0Font current = latin;
        for (int point : line.codePoints().toArray()) {
            PDType0Font font = font(point);
            if (!font.equals(current)) {
                show(content, current, run);
                current = font;
            }
            run.appendCodePoint(point);
        }
        show(content, current, run);
        content.newLine();
    }

    private static void show(PDPageContentStream content, PDType0Font font, StringBuilder run) throws IOException {
        if (!run.isEmpty()) {
            content.setFont(font, SIZE);
            content.showText(run.toString());
            run.setLength(0);
        }
    }
}
