package org.tidewaiter.casebook.reading;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The day of publication that a page states in its head or in a time element. */
final class PageDay {
    private static final List<String> METAS = List.of(
            "article:published_time",
            "datePublished",
            "pubdate",
            "publishdate",
            "date",
            "DC.date.issued",
            "dcterms.created");

    private PageDay() {}

    static @Nullable Found<LocalDate> find(org.jsoup.nodes.Document page, JsonLd jsonLd) {
        List<Found<String>> stated = new ArrayList<>();
        for (String name : METAS) {
            Element meta = page.selectFirst(
                    "meta[property=" + name + "], meta[name=" + name + "], meta[itemprop=" + name + "]");
            if (meta != null) {
                stated.add(new Found<>(meta.attr("content"), name));
            }
        }
        if (jsonLd.published() != null) {
            stated.add(jsonLd.published());
        }
        Element time = page.selectFirst("article time[datetime], time[datetime]");
        if (time != null) {
            stated.add(new Found<>(time.attr("datetime"), "time element"));
        }
        for (Found<String> one : stated) {
            LocalDate day = parse(one.value());
            if (day != null) {
                return new Found<>(day, one.how());
            }
        }
        return null;
    }

    private static @Nullable LocalDate parse(String text) {
        String digits = text.strip();
        if (digits.matches("\\d{8}.*")) {
            digits = digits.substring(0, 4) + "-" + digits.substring(4, 6) + "-" + digits.substring(6, 8);
        }
        if (!digits.matches("\\d{4}-\\d\\d-\\d\\d.*")) {
            return WrittenDay.find(text);
        }
        try {
            return LocalDate.parse(digits.substring(0, 10));
        } catch (DateTimeException e) {
            return null; // such as a 31st of June: not a day, so not the day
        }
    }
}
