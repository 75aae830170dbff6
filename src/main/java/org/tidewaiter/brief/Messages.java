package org.tidewaiter.brief;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.tidewaiter.trade.AppException;
import org.tidewaiter.trade.Language;

/** Fixed sentences in one language, by key; {@code {0}} stands for the first value. */
public final class Messages {
    private final String file;
    private final Properties sentences;

    private Messages(String file, Properties sentences) {
        this.file = file;
        this.sentences = sentences;
    }

    /** The packed sentences of briefs in a language; refuses one that has none. */
    static Messages packed(Language language) {
        return packed("brief", language);
    }

    /** The packed sentences of a folder in a language; refuses one that has none. */
    public static Messages packed(String folder, Language language) {
        String file = "/" + folder + "/messages_" + language.tag() + ".properties";
        try (InputStream stream = Messages.class.getResourceAsStream(file)) {
            if (stream == null) {
                throw AppException.wrongUse(
                        "There is no brief in the language '" + language.tag() + "'.", "Use --lang en or --lang ko.");
            }
            Properties sentences = new Properties();
            sentences.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
            return new Messages(file, sentences);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean has(String key) {
        return sentences.containsKey(key);
    }

    /** The sentence with its values put in. Values may hold braces: they are never read again. */
    public String text(String key, Object... values) {
        String pattern = sentences.getProperty(key);
        if (pattern == null) {
            throw new IllegalStateException("no sentence '" + key + "' in " + file);
        }
        StringBuilder text = new StringBuilder(pattern.length() + 16 * values.length);
        int at = 0;
        while (at < pattern.length()) {
            char c = pattern.charAt(at);
            if (c == '{' && at + 2 < pattern.length() && pattern.charAt(at + 2) == '}') {
                text.append(values[pattern.charAt(at + 1) - '0']);
                at += 3;
            } else {
                text.append(c);
                at++;
            }
        }
        return text.toString();
    }

    Set<String> keys() {
        return new TreeSet<>(sentences.stringPropertyNames());
    }
}
