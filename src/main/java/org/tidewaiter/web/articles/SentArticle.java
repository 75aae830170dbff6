package org.tidewaiter.web.articles;

import io.javalin.http.Context;
import io.javalin.http.UploadedFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tidewaiter.casebook.Tlp;
import org.tidewaiter.casebook.reading.Document;
import org.tidewaiter.casebook.reading.DocumentReader;
import org.tidewaiter.casebook.reading.Given;
import org.tidewaiter.trade.AppException;
import org.tidewaiter.trade.AsOf;
import org.tidewaiter.web.Parameters;
import org.tidewaiter.web.View;
import org.tidewaiter.web.data.SentFiles;

/** What came with the form: a file or a text, and what somebody knows of it. It stays in memory. */
final class SentArticle {
    private static final List<String> FACTS = List.of("title", "outlet", "published", "language");
    private static final int LONGEST = 300; // characters of a title: the longest headlines have half of that

    private final Map<String, String> values;
    private final String name;
    private final byte[] bytes;
    private final String entry;

    private SentArticle(Map<String, String> values, String name, byte[] bytes, String entry) {
        this.values = values;
        this.name = name;
        this.bytes = bytes;
        this.entry = entry;
    }

    /** Takes what came as it is; {@link #read} says what is wrong with it. */
    static SentArticle of(Context context) {
        Parameters form = Parameters.ofForm(context);
        Map<String, String> values = new LinkedHashMap<>();
        FACTS.forEach(field -> values.put(field, form.find(field).orElse("").replaceAll("\\p{C}", "")));
        values.put(ReadForm.LABEL, form.find(ReadForm.LABEL).orElse(""));
        values.put(ReadForm.TEXT, form.find(ReadForm.TEXT).orElse("").replace("\r\n", "\n"));
        String entry = form.find(ReadForm.ENTRY).orElse("");
        UploadedFile file = context.uploadedFile(ReadForm.FILE);
        String name = file == null ? "" : SentFiles.name(file.filename());
        if (file != null && !name.isEmpty()) {
            return new SentArticle(values, name, bytes(file), ""); // an entry was one of the file before
        }
        Optional<String> again = form.find(ReadForm.AGAIN);
        if (again.isPresent()) {
            return new SentArticle(
                    values, SentFiles.name(form.find(ReadForm.NAME).orElse("")), decoded(again.get()), entry);
        }
        return new SentArticle(values, "", new byte[0], entry);
    }

    private static byte[] bytes(UploadedFile file) {
        try (InputStream in = file.content()) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw AppException.unavailable("What was sent cannot be read.", "Send it again.", e);
        }
    }

    private static byte[] decoded(String again) {
        try {
            return Base64.getDecoder().decode(again);
        } catch (IllegalArgumentException e) {
            throw AppException.wrongUse("The file held in the form is damaged.", "Choose it again.");
        }
    }

    Map<String, String> values() {
        return values;
    }

    boolean isFile() {
        return !name.isEmpty();
    }

    String name() {
        return name;
    }

    private String text() {
        return values.getOrDefault(ReadForm.TEXT, "");
    }

    /** The bytes of the file, or of the text in UTF-8. */
    byte[] bytes() {
        return isFile() ? bytes : text().getBytes(StandardCharsets.UTF_8);
    }

    /** Which text of several is meant, from 1; 0 where none is named. */
    int entry() {
        return entry.matches("\\d{1,6}") ? Integer.parseInt(entry) : 0;
    }

    /** Under which label it is to be kept; null where that is left open. */
    @Nullable
    Tlp label() {
        String label = values.getOrDefault(ReadForm.LABEL, "");
        return label.isEmpty() ? null : Tlp.parse(label);
    }

    /** The texts in it that hold anything. */
    List<Document> read(View view, long mostBytes) {
        if (!isFile() && text().isEmpty()) {
            throw AppException.wrongUse(view.text("articles.read.none"), view.text("articles.read.none.hint"));
        }
        if (isFile() && !text().isEmpty()) {
            throw AppException.wrongUse(view.text("articles.read.both", name), view.text("articles.read.both.hint"));
        }
        if (bytes().length > mostBytes) {
            throw AppException.wrongUse(
                    view.text("articles.read.large", mostBytes >> 20), view.text("articles.read.large.hint"));
        }
        return DocumentReader.read(isFile() ? name : view.text("articles.read.pasted"), bytes(), given(view)).stream()
                .filter(document -> !document.text().isBlank())
                .toList();
    }

    private Given given(View view) {
        String language = fact("language");
        if (language != null && !ReadForm.LANGUAGES.contains(language)) {
            throw AppException.wrongUse(
                    view.text("articles.read.language.wrong", language),
                    view.text("articles.read.language.hint"),
                    ReadForm.LANGUAGES);
        }
        for (String field : FACTS) {
            if (values.getOrDefault(field, "").length() > LONGEST) {
                throw AppException.wrongUse(
                        view.text("articles.read.long", view.text("articles." + field), LONGEST),
                        view.text("articles.read.long.hint"));
            }
        }
        String published = fact("published");
        LocalDate day = published == null ? null : AsOf.parseDay(published);
        return new Given(fact("title"), fact("outlet"), day, language);
    }

    private @Nullable String fact(String field) {
        String value = values.getOrDefault(field, "");
        return value.isEmpty() ? null : value;
    }
}
