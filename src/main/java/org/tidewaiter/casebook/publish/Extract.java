package org.tidewaiter.casebook.publish;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.tidewaiter.trade.AppException;

/**
 * What a reader sees of a file, as plain paragraphs: the only thing that a new file is made of.
 *
 * @param leftOut what the file held besides, in words for a person; never its content
 */
public record Extract(List<String> paragraphs, List<String> leftOut) {
    public Extract {
        paragraphs = List.copyOf(paragraphs);
        leftOut = List.copyOf(leftOut);
    }

    /** Formats that text can be taken out of. */
    enum Format {
        TXT,
        HTML,
        PDF,
        DOCX
    }

    static Extract of(String text) {
        return new Extract(paragraphs(text), List.of());
    }

    static List<String> paragraphs(String text) {
        return Arrays.stream(text.split("\n"))
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    /** The visible text of a file, by the ending of its name. */
    static Extract from(byte[] file, String ending) {
        return switch (format(ending)) {
            case TXT -> of(new String(file, StandardCharsets.UTF_8));
            case HTML -> HtmlExtract.of(new String(file, StandardCharsets.UTF_8));
            case PDF -> PdfExtract.of(file);
            case DOCX -> DocxExtract.of(file);
        };
    }

    private static Format format(String ending) {
        return switch (ending.toLowerCase(Locale.ROOT)) {
            case "txt", "md" -> Format.TXT;
            case "html", "htm" -> Format.HTML;
            case "pdf" -> Format.PDF;
            case "docx" -> Format.DOCX;
            default ->
                throw AppException.wrongUse(
                        "Files ending in ." + ending + " cannot be made anew.",
                        "Use .txt, .md, .html, .pdf or .docx, or a picture as .jpg or .png; copy other text into a .txt.");
        };
    }
}
