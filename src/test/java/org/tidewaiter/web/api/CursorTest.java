package org.tidewaiter.web.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.javalin.http.HttpResponseException;
import org.junit.jupiter.api.Test;
import org.tidewaiter.trade.AppException;

class CursorTest {
    @Test
    void cursor_comesBackAsItWasWritten() {
        Cursor cursor = new Cursor("0123456789ab", 1200);
        assertThat(Cursor.read(cursor.write(), "0123456789ab")).isEqualTo(cursor);
        assertThat(cursor.write()).matches("[A-Za-z0-9_-]+");
    }

    @Test
    void cursorOfAnotherEdition_isGone() {
        assertThatThrownBy(() -> Cursor.read(new Cursor("aaaa", 1).write(), "bbbb"))
                .isInstanceOfSatisfying(
                        HttpResponseException.class,
                        gone -> assertThat(gone.getStatus()).isEqualTo(410));
    }

    @Test
    void anythingElse_isNoCursor() {
        for (String text : new String[] {"", "x", "%%%", "YWFhYTotMQ"}) {
            assertThatThrownBy(() -> Cursor.read(text, "aaaa"))
                    .isInstanceOf(AppException.class)
                    .hasMessageContaining("is no cursor of this server");
        }
    }
}
