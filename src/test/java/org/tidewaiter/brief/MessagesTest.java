package org.tidewaiter.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tidewaiter.trade.Language;

class MessagesTest {

    private static Set<String> placeholders(String text) {
        Set<String> found = new TreeSet<>();
        Matcher matcher = Pattern.compile("\\{\\d}").matcher(text);
        while (matcher.find()) {
            found.add(matcher.group());
        }
        return found;
    }

    @ParameterizedTest
    @EnumSource(
            value = Language.class,
            names = {"KOREAN", "CHINESE"})
    void everyLanguage_hasTheSameSentencesWithTheSameValues(Language language) {
        Messages english = Messages.packed(Language.ENGLISH);
        Messages other = Messages.packed(language);
        assertThat(other.keys()).isEqualTo(english.keys());
        String[] same = {"{0}", "{1}", "{2}", "{3}", "{4}", "{5}", "{6}", "{7}"};
        for (String key : english.keys()) {
            Set<String> inOther = placeholders(other.text(key, (Object[]) same));
            Set<String> inEnglish = placeholders(english.text(key, (Object[]) same));
            assertThat(inOther).as(key).isEqualTo(inEnglish);
        }
    }

    @Test
    void braceInAValue_isNotReadAgain() {
        assertThat(Messages.packed(Language.ENGLISH).text("scope.exact", "{0}")).contains(": {0},");
    }
}
