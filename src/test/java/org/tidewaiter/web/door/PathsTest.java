package org.tidewaiter.web.door;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PathsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {"/", "/goods/2504", "/tables/top.csv", "/goods/%ED%9D%91", "/a/b/", "/.well-known/x", "/a..b"})
    void plainPaths_areTaken(String path) {
        assertThat(Paths.isPlain(path)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", "goods", "//", "/a//b", "/..", "/a/./b", "/%2e", "/%2F", "/%00", "/%1f", "/%", "/%e", "/a;b",
                "/a\\b", "/a b", "/\u00e9"
            })
    void otherPaths_areNot(String path) {
        assertThat(Paths.isPlain(path)).isFalse();
    }

    @Test
    void longPath_isLookedThrough() {
        assertThat(Paths.isPlain("/" + "a/".repeat(50_000))).isTrue();
    }

    @Test
    void wayOn_staysOnThisServer() {
        assertThat(Paths.within("/goods/2504?lang=ko")).isEqualTo("/goods/2504?lang=ko");
        for (String elsewhere :
                new String[] {"https://evil.example", "//evil.example", "/\\evil.example", "/x?\r\na: b", ""}) {
            assertThat(Paths.within(elsewhere)).as(elsewhere).isEqualTo("/");
        }
    }
}
