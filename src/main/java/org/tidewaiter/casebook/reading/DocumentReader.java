package org.tidewaiter.casebook.reading;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tidewaiter.trade.AppException;

/** From the bytes of a file to its documents. The format is told by the content, the name only helps. */
public final class DocumentReader {
    private static final int HEAD = 4096; // bytes that are looked at to tell the format
    private static final Pattern MAIL_FIELD = Pattern.compile(
            "(?is)^(?:[a-z][a-z0-9-]*:[^\\n]*\\r?\\n(?:[ \\t][^\\n]*\\r?\\n)*)*(?:from|subject|mime-version|message-id):.*");

    private DocumentReader() {}

    /** One document; feeds give several. */
    public static List<Document> read(String fileName, byte[] bytes, Given given) {
        if (bytes.length == 0) {
            throw AppException.wrongUse(fileName + " is empty.", "Save the article again.");
        }
        Format format = format(bytes, fileName);
        List<Draft> drafts = format.read(bytes, fileName);
        List<Document> documents = new ArrayList<>();
        for (int at = 0; at < drafts.size(); at++) {
            String id = sha256(bytes) + (format instanceof Feed ? "-" + (at + 1) : "");
            documents.add(document(id, format.mediaType(), drafts.get(at), given));
        }
        if (documents.stream().allMatch(document -> document.text().isBlank())) {
            throw AppException.wrongUse(
                    fileName + " holds no article: nothing is left once menus and the like are taken out.",
                    "Copy the article itself into a text file.");
        }
        return List.copyOf(documents);
    }

    private static Format format(byte[] bytes, String fileName) {
        String head = new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1);
        String lower = head.toLowerCase(Locale.ROOT);
        String name = fileName.toLowerCase(Locale.ROOT);
        if (head.startsWith("%PDF")) {
            return new Pdf();
        }
        if (lower.contains("<rss") || lower.contains("<feed") || lower.contains("<rdf:rdf")) {
            return new Feed();
        }
        if (name.endsWith(".eml") || (MAIL_FIELD.matcher(head).matches() && lower.contains("mime-version:"))) {
            return new Mail();
        }
        if (lower.contains("<html")
                || lower.contains("<!doctype html")
                || name.endsWith(".html")
                || name.endsWith(".htm")) {
            return new Html();
        }
        return new PlainText();
    }

    private static Document document(String id, String mediaType, Draft draft, Given given) {
        LineCleaner cleaned = LineCleaner.clean(draft);
        List<Dropped> dropped = new ArrayList<>(draft.dropped());
        dropped.addAll(cleaned.dropped());
        String text = cleaned.text();
        return new Document(
                id,
                mediaType,
                choose(given.title(), draft.title(), cleaned.title()),
                choose(given.outlet(), draft.outlet(), cleaned.outlet() != null ? cleaned.outlet() : teller(text)),
                choose(given.published(), draft.published(), cleaned.published()),
                choose(given.language(), Languages.find(text), draft.language()),
                cleaned.dateline(),
                text,
                dropped);
    }

    private static @Nullable Found<String> teller(String text) {
        return Outlets.findTeller(text)
                .map(name -> new Found<>(name, "the text says who was told"))
                .orElse(null);
    }

    private static <T> @Nullable Found<T> choose(
            @Nullable T given, @Nullable Found<T> stated, @Nullable Found<T> inText) {
        if (given != null) {
            return Found.given(given);
        }
        return stated != null ? stated : inText;
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
