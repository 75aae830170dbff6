package org.tidewaiter.web.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TableTextsTest {
    private static Properties read(String language) throws IOException {
        Properties all = new Properties();
        try (Reader reader =
                Files.newBufferedReader(Path.of("src/main/resources/web/table/messages_" + language + ".properties"))) {
            all.load(reader);
        }
        return all;
    }

    private static Set<String> values(String sentence) {
        return Pattern.compile("\\{\\d}")
                .matcher(sentence)
                .results()
                .map(found -> found.group())
                .collect(Collectors.toSet());
    }

    @ParameterizedTest
    @ValueSource(strings = {"ko", "zh"})
    void everyLanguage_hasTheSameSentencesWithTheSameValues(String language) throws IOException {
        Properties english = read("en");
        Properties other = read(language);
        assertThat(other.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
        english.stringPropertyNames()
                .forEach(key ->
                        assertThat(values(other.getProperty(key))).as(key).isEqualTo(values(english.getProperty(key))));
    }
}
