package org.tidewaiter.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tidewaiter.trade.Language;

class TextsTest {
    static Stream<String> sections() {
        return Texts.SECTIONS.stream();
    }

    @ParameterizedTest
    @MethodSource("sections")
    void everyLanguage_saysTheSame_withTheSameValues(String section) throws IOException {
        Properties english = sentences(section, "en");
        for (String language : List.of("ko", "zh")) {
            Properties other = sentences(section, language);
            assertThat(other.stringPropertyNames()).as(language).isEqualTo(english.stringPropertyNames());
            for (String key : english.stringPropertyNames()) {
                assertThat(key).startsWith(section + ".");
                assertThat(values(other.getProperty(key)))
                        .as(language + " " + key)
                        .isEqualTo(values(english.getProperty(key)));
            }
        }
    }

    private static Properties sentences(String section, String language) throws IOException {
        String file = "/web/" + section + "/messages_" + language + ".properties";
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(TextsTest.class.getResourceAsStream(file), file), StandardCharsets.UTF_8)) {
            Properties sentences = new Properties();
            sentences.load(reader);
            return sentences;
        }
    }

    private static List<String> values(String sentence) {
        return Pattern.compile("\\{\\d}")
                .matcher(sentence)
                .results()
                .map(MatchResult::group)
                .sorted()
                .toList();
    }

    @Test
    void unknownSection_isOurFault() {
        assertThatThrownBy(() -> Texts.of(Language.ENGLISH).text("nowhere.title"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("nowhere.title");
    }
}
