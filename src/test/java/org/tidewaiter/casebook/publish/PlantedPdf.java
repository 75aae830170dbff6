package org.tidewaiter.casebook.publish;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;
import org.apache.pdfbox.util.Matrix;

/** A PDF with names in its properties, comments and attachments, and on the page where nobody sees them. */
final class PlantedPdf {
    private static final PDFont FONT = new PDType1Font(Standard14Fonts.FontName.HELVETICA);

    private PlantedPdf() {}

    static Planted of(int number, Random random) throws IOException {
        Planted.Names n = new Planted.Names(random);
        String seen = n.next();
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            document.getDocumentInformation().setAuthor(n.next());
            document.getDocumentInformation().setKeywords(n.next());
            PDMetadata xmp = new PDMetadata(document);
            xmp.importXMPMetadata(("<x>" + n.next() + "</x>").getBytes(StandardCharsets.UTF_8));
            document.getDocumentCatalog().setMetadata(xmp);
            PDAnnotationText comment = new PDAnnotationText();
            comment.setContents(n.next());
            comment.setRectangle(new PDRectangle(20, 20, 20, 20));
            page.getAnnotations().add(comment);
            attach(document, n.next());
            draw(document, page, n, seen);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return new Planted("p" + number, "pdf", bytes.toByteArray(), n.all(), List.of(seen));
        }
    }

    private static void attach(PDDocument document, String secret) throws IOException {
        PDComplexFileSpecification file = new PDComplexFileSpecification();
        file.setFile("note.txt");
        file.setEmbeddedFile(
                new PDEmbeddedFile(document, new ByteArrayInputStream(secret.getBytes(StandardCharsets.UTF_8))));
        PDEmbeddedFilesNameTreeNode tree = new PDEmbeddedFilesNameTreeNode();
        tree.setNames(Map.of("note", file));
        PDDocumentNameDictionary names = new PDDocumentNameDictionary(document.getDocumentCatalog());
        names.setEmbeddedFiles(tree);
        document.getDocumentCatalog().setNames(names);
    }

    private static void draw(PDDocument document, PDPage page, Planted.Names n, String seen) throws IOException {
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            line(content, 800, 12, Planted.KEPT + " came at " + n.time());
            line(content, 780, 12, seen + " told " + n.mail());
            content.setNonStrokingColor(1f);
            line(content, 760, 12, n.next()); // white on white
            line(content, 800, 12, n.next()); // white over what is seen
            content.setNonStrokingColor(0f);
            line(content, 740, 12, n.next());
            content.addRect(50, 735, 300, 20); // a black bar over it
            content.fill();
            line(content, 720, 1, n.next()); // too small
            line(content, -40, 12, n.next()); // beside the page
            content.setRenderingMode(RenderingMode.NEITHER);
            line(content, 700, 12, n.next());
            content.setRenderingMode(RenderingMode.FILL);
            content.beginText();
            content.setFont(FONT, 8);
            content.setTextMatrix(Matrix.getRotateInstance(Math.PI / 2, 580, 300));
            content.showText(n.next()); // up the edge
            content.endText();
            content.setNonStrokingColor(0f);
            content.addRect(50, 640, 300, 30);
            content.fill();
            content.setNonStrokingColor(1f);
            line(content, 650, 12, "white on black is read");
        }
    }

    private static void line(PDPageContentStream content, float y, float size, String text) throws IOException {
        content.beginText();
        content.setFont(FONT, size);
        content.newLineAtOffset(60, y);
        content.showText(text);
        content.endText();
    }
}
