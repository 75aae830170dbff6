package org.tidewaiter.web.users;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tidewaiter.trade.AppException;

class PasswordsTest {
    private static final String GOOD = "copper lantern vivid moss";

    @Test
    void hash_isArgon2idAndNeverTheSameTwice() {
        String kept = Passwords.hash(GOOD, "kim");

        assertThat(kept).startsWith("$argon2id$v=19$m=65536,t=3,p=4$").doesNotContain("copper");
        assertThat(Passwords.hash(GOOD, "kim")).isNotEqualTo(kept);
        assertThat(Passwords.matches(GOOD, kept)).isTrue();
        assertThat(Passwords.matches(GOOD + " ", kept)).isFalse();
        assertThat(Passwords.matches("", kept)).isFalse();
    }

    @Test
    void nobody_matchesNothing() {
        assertThat(Passwords.matches(GOOD, null)).isFalse();
        assertThat(Passwords.matches("", null)).isFalse();
    }

    @Test
    void lettersInPieces_areTheSamePassword() {
        String composed = "\uD3C9\uC591\uC2DC \uBC24\uD558\uB298 \uBCC4\uBE5B \uBC14\uB78C";
        String inPieces = java.text.Normalizer.normalize(composed, java.text.Normalizer.Form.NFD);

        assertThat(inPieces).isNotEqualTo(composed);
        assertThat(Passwords.matches(inPieces, Passwords.hash(composed, "kim"))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"short", "aaaaaaaaaaaaaaaa", "abababababababab", "my name is KIM yes", ""})
    void easyPassword_isRefused(String password) {
        assertThatThrownBy(() -> Passwords.hash(password, "kim"))
                .isInstanceOf(AppException.class)
                .hasMessageNotContaining("KIM yes");
    }

    @Test
    void endlessPassword_isNoPassword() {
        assertThatThrownBy(() -> Passwords.hash("ab3d".repeat(100), "kim")).isInstanceOf(AppException.class);
        assertThat(Passwords.matches("x".repeat(1_000_000), Passwords.hash(GOOD, "kim")))
                .isFalse();
    }
}
