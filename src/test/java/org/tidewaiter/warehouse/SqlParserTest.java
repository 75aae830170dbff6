package org.tidewaiter.warehouse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class SqlParserTest {
    @Test
    void names_becomeNumbersOncePerStatement() {
        SqlFile file = SqlParser.parse("x", "SELECT :b, :a, :b; SELECT :a");

        assertThat(file.statements())
                .containsExactly(
                        new SqlFile.Statement("SELECT $1, $2, $1", java.util.List.of("b", "a")),
                        new SqlFile.Statement("SELECT $1", java.util.List.of("a")));
        assertThat(file.parameters()).containsExactly("a", "b");
    }

    @Test
    void textCommentsCastsAndSlices_areLeftAlone() {
        SqlFile file =
                SqlParser.parse("x", "SELECT ':a; it''s', \":b\", 1::INTEGER, [1, 2][1:2] -- :c;\n/* :d; */ FROM t");

        assertThat(file.parameters()).isEmpty();
        assertThat(file.statements()).hasSize(1);
        assertThat(file.statements().getFirst().text())
                .startsWith("SELECT ':a; it''s', \":b\", 1::INTEGER, [1, 2][1:2] ");
    }

    @Test
    void header_isReadAsYaml() {
        SqlFile file = SqlParser.parse("x", "/*\ntitle: One\nneeds: [observations]\n*/\nSELECT 1;");

        assertThat(file.header().findTitle()).hasValue("One");
        assertThat(file.header().findText("grain")).isEmpty();
    }

    @Test
    void missingAndUnknownParameters_areNamedWithTheFile() {
        SqlFile file = SqlParser.parse("concepts/x", "SELECT :a, :b");

        assertThatThrownBy(() -> file.check(Map.of("a", 1, "c", 2)))
                .hasMessage("sql/concepts/x.sql lacks a value for [b] knows no parameter [c]");
    }

    @Test
    void openText_isAnErrorNamingTheFile() {
        assertThatThrownBy(() -> SqlParser.parse("x", "SELECT 'a"))
                .hasMessage("sql/x.sql: nothing closes what opens at character 8");
    }
}
