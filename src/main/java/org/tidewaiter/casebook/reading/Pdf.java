package org.tidewaiter.casebook.reading;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;
import org.tidewaiter.trade.AppException;

/** Text of a PDF file. Its creation day is not the day of publication, so that one is looked for in the text only. */
final class Pdf implements Format {
    private static final double FULL_LINE = 0.7; // a line shorter than this part of the longest ends its paragraph

    @Override
    public String mediaType() {
        return "application/pdf";
    }

    @Override
    public List<Draft> read(byte[] bytes, String fileName) {
        try (PDDocument pdf = Loader.loadPDF(bytes)) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            stripper.setLineSeparator("\n");
            String text = stripper.getText(pdf);
            if (text.isBlank()) {
                throw AppException.wrongUse(
                        fileName + " holds no text, probably pictures of pages.",
                        "Recognise its text first (OCR) and save it as text.");
            }
            @Nullable String title = pdf.getDocumentInformation().getTitle();
            return List.of(new Draft(
                    title == null || title.isBlank() ? null : new Found<>(title.strip(), "PDF title"),
                    null,
                    null,
                    null,
                    paragraphs(text),
                    List.of()));
        } catch (IOException e) {
            throw AppException.unavailable(
                    fileName + " cannot be read as PDF: " + e.getMessage(),
                    "Open and save it again without a password.",
                    e);
        }
    }

    /** Printed lines joined into paragraphs: a break follows an empty line or a short line that ends a sentence. */
    static String paragraphs(String printed) {
        int longest = printed.lines().mapToInt(String::length).max().orElse(0);
        List<String> paragraphs = new ArrayList<>();
        StringBuilder current = new StringBuilder();
        for (String raw : printed.lines().toList()) {
            String line = raw.strip();
            if (line.isEmpty()) {
                flush(current, paragraphs);
                continue;
            }
            if (!current.isEmpty()
                    && current.charAt(current.length() - 1) == '-'
                    && Character.isLowerCase(line.charAt(0))) {
                current.setLength(current.length() - 1);
            } else if (!current.isEmpty()) {
                current.append(' ');
            }
            current.append(line);
            if (line.length() < longest * FULL_LINE) {
                flush(current, paragraphs);
            }
        }
        flush(current, paragraphs);
        return String.join("\n\n", paragraphs);
    }

    private static void flush(StringBuilder current, List<String> paragraphs) {
        if (!current.isEmpty()) {
            paragraphs.add(current.toString());
            current.setLength(0);
        }
    }
}
