package org.tidewaiter.web;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tidewaiter.brief.Messages;
import org.tidewaiter.trade.Language;

/** The fixed sentences of the pages in one language. The first word of a key names its section: goods.title. */
public final class Texts {
    /** Each has a folder of resources: sentences, styles, perhaps a script. */
    public static final List<String> SECTIONS = List.of(
            "frame",
            "table",
            "overview",
            "goods",
            "law",
            "check",
            "findings",
            "articles",
            "data",
            "brief",
            "reports",
            "door",
            "api");

    private static final Map<Language, Texts> ALL = read();

    private final Map<String, Messages> bySection;

    private Texts(Map<String, Messages> bySection) {
        this.bySection = bySection;
    }

    private static Map<Language, Texts> read() {
        Map<Language, Texts> all = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            Map<String, Messages> sections = new LinkedHashMap<>();
            SECTIONS.forEach(section -> sections.put(section, Messages.packed("web/" + section, language)));
            all.put(language, new Texts(sections));
        }
        return all;
    }

    public static Texts of(Language language) {
        Texts texts = ALL.get(language);
        if (texts == null) {
            throw new IllegalStateException("no pages in " + language);
        }
        return texts;
    }

    /** The sentence with its values put in. */
    public String text(String key, Object... values) {
        String section = key.substring(0, Math.max(0, key.indexOf('.')));
        Messages messages = bySection.get(section);
        if (messages == null) {
            throw new IllegalStateException("no section of pages for the sentence '" + key + "'");
        }
        return messages.text(key, values);
    }
}
