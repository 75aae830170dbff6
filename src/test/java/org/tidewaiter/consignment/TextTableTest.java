package org.tidewaiter.consignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tidewaiter.trade.AppException;

class TextTableTest {
    private static final String KOREAN = "품목번호,품명,원산지,목적지,날짜,금액(USD)\n250410,인상흑연 분말,북한,중국,2023-05-01,100\n";
    private static final String CHINESE = "商品编码;商品名称;原产地;目的地;日期;金额(人民币)\n250410;鳞片石墨;朝鲜;中国;2023-05-01;100\n";

    @ParameterizedTest
    @CsvSource({"UTF-8", "UTF-16LE", "x-windows-949", "EUC-KR"})
    void koreanTable_isReadInItsEncoding(String charset) {
        String mark = charset.equals("UTF-16LE") ? "\ufeff" : "";
        RowResult row = Screened.bytes((mark + KOREAN).getBytes(Charset.forName(charset)))
                .getFirst();
        assertThat(row.from() + row.to() + row.state()).isEqualTo("KPCNIN_SCOPE");
        assertThat(row.value()).isEqualTo(new Amount(new java.math.BigDecimal("100"), "USD"));
    }

    @ParameterizedTest
    @CsvSource({"UTF-8", "GB18030", "GBK"})
    void chineseTable_isReadInItsEncoding(String charset) {
        RowResult row =
                Screened.bytes(CHINESE.getBytes(Charset.forName(charset))).getFirst();
        assertThat(row.from() + row.to() + row.state()).isEqualTo("KPCNIN_SCOPE");
        assertThat(row.value()).isEqualTo(new Amount(new java.math.BigDecimal("100"), "CNY"));
    }

    @Test
    void markAtTheStart_tabsAndWindowsLines_areKeptInTheCopy() {
        String table = "\ufeffhs\tfrom\tto\tdate\r\n2504\tKP\tCN\t2023-05-01\r\n";
        String copy =
                Screened.with(table.getBytes(StandardCharsets.UTF_8), file -> Screened.copy(file, Screened.OPTIONS));
        assertThat(copy)
                .startsWith("\ufeffhs\tfrom\tto\tdate\tanswer\tacts\t")
                .contains("2023-05-01\tin_scope\tS/RES/2397");
        assertThat(copy.lines()).hasSize(2);
        assertThat(copy).endsWith("\r\n");
    }

    @Test
    void rowsAboveTheHeaderShortRowsAndLongOnes_keepTheirCells() {
        String table = "Our consignments\n\nhs,from,to,date\n2504,KP\n2504,KP,CN,2023-05-01,extra,\"more, of it\"\n";
        String copy =
                Screened.with(table.getBytes(StandardCharsets.UTF_8), file -> Screened.copy(file, Screened.OPTIONS));
        String[] lines = copy.split("\n");
        assertThat(lines[0]).isEqualTo("Our consignments");
        assertThat(lines[2]).startsWith("hs,from,to,date,,,answer,");
        assertThat(lines[3]).startsWith("2504,KP,,,,,undetermined,");
        assertThat(lines[4]).startsWith("2504,KP,CN,2023-05-01,extra,\"more, of it\",in_scope,");
    }

    @Test
    void markNeverClosed_costsItsOwnRowOnly() {
        String table = "hs,from,to,date\n2504,\"KP,CN,2023-05-01\n2504,KP,CN,2023-05-01\n2504,\"KP\",CN,2023-05-01\n";
        assertThat(Screened.table(table))
                .extracting(RowResult::state)
                .containsExactly(State.NOT_CHECKED, State.IN_SCOPE, State.IN_SCOPE);
    }

    @Test
    void missingColumn_isAskedFor() {
        assertThatThrownBy(() -> Screened.table("hs,from,to\n2504,KP,CN\n"))
                .isInstanceOfSatisfying(AppException.class, e -> {
                    assertThat(e.getMessage()).contains("has no column 'on'; it has hs, from, to");
                    assertThat(e.hint()).contains("--column on=").contains("--on");
                });
        assertThatThrownBy(() -> Screened.table("hs,from,origin,to,date\n2504,KP,KP,CN,2023-05-01\n"))
                .isInstanceOfSatisfying(
                        AppException.class,
                        e -> assertThat(e.getMessage()).contains("more than one column for 'from': from, origin"));
    }

    @Test
    void chosenColumnAndWhatIsGivenForAll_areUsed() {
        FileOptions options = new FileOptions(
                Map.of(Role.GOODS, "Item"),
                Map.of(Role.FROM, "KP", Role.ON, "2023-05-01"),
                null,
                null,
                null,
                Optional.empty(),
                Screened.TODAY);
        RowResult row = Screened.with(
                "Item,to\n2504,CN\n".getBytes(StandardCharsets.UTF_8),
                file -> Screened.file(file, options).getFirst());
        assertThat(row.state()).isEqualTo(State.IN_SCOPE);
    }
}
