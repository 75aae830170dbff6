package org.tidewaiter.brief;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.tidewaiter.trade.Language;

/** Fixed sentences in one language, by key; {@code {0}} stands for the first value. */
public final class Messages {
    private final String file;
    private final Properties sentences;

    private Messages(String file, Properties sentences) {
        this.file = file;
        this.sentences = sentences;
    }

    /** The packed sentences of briefs in a language. */
    static Messages packed(Language language) {
        return packed("brief", language);
    }

    /** The packed sentences of a folder in a language. */
    public static Messages packed(String folder, Language language) {
        String file = "/" + folder + "/messages_" + language.tag() + ".properties";
        try (InputStream stream = Messages.class.getResourceAsStream(file)) {
            if (stream == null) {
                throw new IllegalStateException("no sentences in " + file);
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

    /** The sentence as it is kept, with its places for values. */
    String pattern(String key) {
        return Objects.requireNonNull(sentences.getProperty(key), key);
    }

    Set<String> keys() {
        return new TreeSet<>(sentences.stringPropertyNames());
    }
}
