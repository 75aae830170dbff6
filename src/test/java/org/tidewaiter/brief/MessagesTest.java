package org.tidewaiter.brief;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.tidewaiter.trade.AppException;
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

    @Test
    void everyLanguage_hasTheSameSentencesWithTheSameValues() {
        Messages english = Messages.packed(Language.ENGLISH);
        Messages korean = Messages.packed(Language.KOREAN);
        assertThat(korean.keys()).isEqualTo(english.keys());
        String[] same = {"{0}", "{1}", "{2}", "{3}", "{4}", "{5}", "{6}", "{7}"};
        for (String key : english.keys()) {
            Set<String> inKorean = placeholders(korean.text(key, (Object[]) same));
            Set<String> inEnglish = placeholders(english.text(key, (Object[]) same));
            assertThat(inEnglish).as(key).containsAll(inKorean);
        }
    }

    @Test
    void languageWithoutBrief_isRefusedWithTheLanguagesThereAre() {
        assertThatThrownBy(() -> Messages.packed(Language.CHINESE))
                .isInstanceOf(AppException.class)
                .hasMessageContaining("zh");
    }

    @Test
    void braceInAValue_isNotReadAgain() {
        assertThat(Messages.packed(Language.ENGLISH).text("scope.exact", "{0}")).contains(": {0},");
    }
}
