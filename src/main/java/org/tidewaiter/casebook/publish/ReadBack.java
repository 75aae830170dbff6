package org.tidewaiter.casebook.publish;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;

/** Reads a new file as a stranger with the usual tools would, before it leaves. */
final class ReadBack {
    private static final Set<Integer> JPEG_PARTS =
            Set.of(0xC0, 0xC1, 0xC2, 0xC4, 0xDB, 0xDD, 0xDA); // frame, tables, scan
    private static final int JFIF = 0xE0;

    private ReadBack() {}

    /** What is still in it that must not be, one sentence each, without naming it; empty where it may leave. */
    static List<String> faults(byte[] file, String ending, Redactions redactions) {
        List<String> faults = new ArrayList<>();
        byte[] opened = file;
        String text = "";
        switch (ending.toLowerCase(Locale.ROOT)) {
            case "pdf" -> {
                Pdf pdf = Pdf.read(file, faults);
                opened = pdf.streams();
                text = pdf.text();
            }
            case "html", "htm" ->
                text = Jsoup.parse(new String(file, StandardCharsets.UTF_8)).wholeText();
            case "jpg", "jpeg" -> jpeg(file, faults);
            default -> text = new String(file, StandardCharsets.UTF_8);
        }
        if (text.codePoints().anyMatch(InvisibleCharacters::isInvisible)) {
            faults.add("The new file holds characters that cannot be seen.");
        }
        for (int number : redactions.listLeft(text)) {
            faults.add("Passage " + number + " of those to be removed can still be read in the new file.");
        }
        for (int i = 0; i < redactions.terms().size(); i++) {
            String term = redactions.terms().get(i);
            if (Traces.hold(file, term) || Traces.hold(opened, term)) {
                faults.add("Passage " + (i + 1) + " of those to be removed is still among the bytes of the new file.");
            }
        }
        return faults;
    }

    /** A PDF as its readers find it: all streams unpacked, and all text whether it can be seen or not. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Pdf(byte[] streams, String text) {
        static Pdf read(byte[] file, List<String> faults) {
            try (PDDocument document = Loader.loadPDF(file)) {
                ByteArrayOutputStream streams = new ByteArrayOutputStream();
                for (COSObjectKey key : document.getDocument().getXrefTable().keySet()) {
                    COSObject object = document.getDocument().getObjectFromPool(key);
                    if (object.getObject() instanceof COSStream stream) {
                        try (var content = stream.createInputStream()) {
                            streams.write(content.readAllBytes());
                        }
                    }
                }
                if (document.getDocument().getTrailer().containsKey(COSName.INFO)
                        || document.getDocumentCatalog().getMetadata() != null) {
                    faults.add("The new file has properties.");
                }
                return new Pdf(streams.toByteArray(), new PDFTextStripper().getText(document));
            } catch (IOException e) {
                throw new IllegalStateException("a PDF of our own cannot be read", e);
            }
        }
    }

    /** A picture may have nothing but what is needed to show it. */
    private static void jpeg(byte[] file, List<String> faults) {
        ByteArrayInputStream bytes = new ByteArrayInputStream(file, 2, file.length - 2); // behind the first marker
        for (int marker = next(bytes); marker != 0xDA && marker >= 0; marker = next(bytes)) {
            int length = bytes.read() << 8 | bytes.read();
            byte[] part = new byte[Math.max(0, length - 2)];
            int read = bytes.read(part, 0, part.length);
            boolean jfif =
                    marker == JFIF && read >= 4 && new String(part, 0, 4, StandardCharsets.US_ASCII).equals("JFIF");
            if (!jfif && !JPEG_PARTS.contains(marker)) {
                faults.add("The new picture has a part beside what it shows.");
                return;
            }
        }
    }

    private static int next(ByteArrayInputStream bytes) {
        int one = bytes.read();
        while (one == 0xFF) {
            one = bytes.read();
            if (one != 0xFF) {
                return one;
            }
        }
        return one;
    }
}
