package org.tidewaiter.web.api;

import io.javalin.http.HttpResponseException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import org.tidewaiter.trade.AppException;

/** Where the next page begins, and of which state of the data. Programs hand it back as it is. */
record Cursor(String edition, int offset) {
    private static final int GONE = 410;

    String write() {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString((edition + ":" + offset).getBytes(StandardCharsets.UTF_8));
    }

    /** Reads {@link #write}; refuses what this server did not write and what it wrote for another state. */
    static Cursor read(String text, String edition) {
        String plain;
        try {
            plain = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw unknown(text);
        }
        if (!plain.matches("[0-9a-f.]{1,80}:\\d{1,9}")) {
            throw unknown(text);
        }
        String[] parts = plain.split(":");
        if (!parts[0].equals(edition)) {
            throw new HttpResponseException(
                    GONE,
                    "The data have changed since the first page: pages of two states would not fit together.",
                    Map.of("hint", "Ask again without cursor; data_edition names the state of each page."));
        }
        return new Cursor(parts[0], Integer.parseInt(parts[1]));
    }

    private static AppException unknown(String text) {
        return AppException.wrongUse(
                "'" + text + "' is no cursor of this server.",
                "Hand 'next' of the page before back as it is, or leave cursor out.");
    }
}
