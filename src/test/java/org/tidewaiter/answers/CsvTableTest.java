package org.tidewaiter.answers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class CsvTableTest {
    private static String print(CsvTable table) {
        StringWriter out = new StringWriter();
        table.print(new PrintWriter(out));
        return out.toString();
    }

    @Test
    void numbers_arePlainAndMissingOnesEmpty() {
        CsvTable table = new CsvTable("value", "share", "none").add(new BigDecimal("-1E+3"), -0.5, null);
        assertThat(print(table)).isEqualTo("value,share,none\n-1000,-0.5,\n");
    }

    @Test
    void textOfOthers_isQuotedAndCannotRun() {
        CsvTable table = new CsvTable("name", "note").add("coal, \"hard\"", "=1+1");
        assertThat(print(table)).isEqualTo("name,note\n\"coal, \"\"hard\"\"\",'=1+1\n");
    }

    @Test
    void rowOfAnotherWidth_isOurFault() {
        assertThatIllegalArgumentException().isThrownBy(() -> new CsvTable("a", "b").add("only one"));
    }
}
