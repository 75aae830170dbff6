package org.tidewaiter.web.data;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tidewaiter.answers.LoadQuestion;
import org.tidewaiter.ingest.NoticeCode;
import org.tidewaiter.trade.Language;
import org.tidewaiter.web.Texts;

class DataMessagesTest {
    private static final Texts TEXTS = Texts.of(Language.ENGLISH);

    @ParameterizedTest
    @EnumSource(NoticeCode.class)
    void everyNotice_hasItsSentence(NoticeCode code) {
        assertThat(TEXTS.text("data.notice." + code.code(), "", "", "")).isNotEmpty();
    }

    @ParameterizedTest
    @EnumSource(LoadQuestion.class)
    void everyQuestion_hasItsSentence(LoadQuestion question) {
        assertThat(TEXTS.text("data.ask." + question.id(), "", "", "")).isNotEmpty();
    }
}
