package org.tidewaiter.casebook.publish;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.tidewaiter.casebook.Tlp;
import org.tidewaiter.trade.AppException;

/**
 * A new file of nothing but paragraphs and its label.
 *
 * @param paragraphs as they are to be read, cleaned
 */
record Sheet(Tlp label, List<String> paragraphs) {
    Sheet {
        paragraphs = List.copyOf(paragraphs);
    }

    /** The bytes in the format that the ending names; the same sheet gives the same bytes. */
    byte[] write(String ending) {
        return switch (ending.toLowerCase(Locale.ROOT)) {
            case "txt", "md" -> text().getBytes(StandardCharsets.UTF_8);
            case "html", "htm" -> html().getBytes(StandardCharsets.UTF_8);
            case "pdf" -> PdfSheet.write(this);
            default ->
                throw AppException.wrongUse(
                        "Text cannot be published as ." + ending + ".",
                        "Give --out a name that ends in .txt, .html or .pdf.");
        };
    }

    private String text() {
        return label.mark() + "\n\n" + String.join("\n\n", paragraphs) + "\n";
    }

    private String html() {
        StringBuilder page = new StringBuilder("<!doctype html>\n<html>\n<head>\n<meta charset=\"utf-8\">\n<title>")
                .append(escaped(label.mark()))
                .append("</title>\n</head>\n<body>\n<p><strong>")
                .append(escaped(label.mark()))
                .append("</strong></p>\n");
        paragraphs.forEach(
                paragraph -> page.append("<p>").append(escaped(paragraph)).append("</p>\n"));
        return page.append("</body>\n</html>\n").toString();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\n", "<br>");
    }
}
