package org.tidewaiter.trade;

import java.util.List;

/** Languages in which names and briefs can be had. */
public enum Language {
    ENGLISH("en"),
    KOREAN("ko"),
    CHINESE("zh");

    private final String tag;

    Language(String tag) {
        this.tag = tag;
    }

    /** IETF language tag. */
    public String tag() {
        return tag;
    }

    /** Reads a tag: en, ko or zh. */
    public static Language parse(String text) {
        for (Language language : values()) {
            if (language.tag.equalsIgnoreCase(text.strip())) {
                return language;
            }
        }
        throw AppException.wrongUse(
                "'" + text + "' is no language Tidewaiter writes.", "Use en, ko or zh.", List.of("en", "ko", "zh"));
    }
}
