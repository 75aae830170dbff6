package org.tidewaiter.consignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Cells nobody thought of: every row comes back, in its place, letter for letter. */
class OddCellsTest {
    private static final List<String> ODD = List.of(
            "",
            " ",
            "2504",
            "2504.10",
            "HS 2504",
            "25041",
            "303",
            "8.4E+09",
            "1E999999999",
            "9999999999999999999999",
            "0",
            "-1",
            "=1+1",
            "@SUM(A1)",
            "+82",
            "+850-2",
            "00850 2",
            "''",
            "'",
            "\\",
            "\u0000",
            "\ufeff",
            "\ufffd",
            "\ud83d\ude00",
            "٢٥٠٤",
            "２５０４",
            "Korea",
            "KP",
            "KP/KR/CN",
            "()",
            "((((",
            "朝鲜",
            "조선",
            "Nampo",
            "단둥시 부산",
            "01/02/2018",
            "0000-00-00",
            "99999999",
            "2023-13-45",
            "2023-05",
            "20230501",
            "45047",
            "1.000",
            "1,5",
            "1e5",
            "(500)",
            "NaN",
            "USD",
            "$",
            "HS",
            "HS :",
            "2504/2505/2506",
            "a".repeat(3000),
            "石墨".repeat(300),
            "graphite ".repeat(80),
            "\t",
            "%s%n",
            "<b>",
            "AND OR NOT",
            "\"quoted\"",
            "semi;colon",
            "2504.10.00.00.00",
            "0.0",
            "....",
            "2504,10",
            "0x2504",
            "2504년",
            "5월 1일",
            "NULL",
            "#REF!");

    @TempDir
    private Path folder;

    @Test
    void oddCells_loseNoRowAndKeepTheirOrder() throws IOException {
        for (long seed = 1; seed <= 6; seed++) {
            Random random = new Random(seed);
            List<String> lines = new ArrayList<>();
            for (int row = 0; row < 150; row++) {
                StringBuilder line = new StringBuilder("r" + row);
                for (int column = 0; column < 8; column++) {
                    String cell = ODD.get(random.nextInt(ODD.size())) + (random.nextInt(4) == 0 ? odd(random) : "");
                    line.append(',')
                            .append('"')
                            .append(cell.replace("\"", "\"\""))
                            .append('"');
                }
                lines.add(line.toString());
            }
            String table = "no,hs,words,from,to,date,value,port,phone\n" + String.join("\n", lines) + "\n";
            Path file = Files.writeString(folder.resolve("odd" + seed + ".csv"), table, StandardCharsets.UTF_8);
            List<RowResult> results = Screened.file(file, Screened.OPTIONS);
            assertThat(results).as("seed " + seed).hasSize(150);
            Path copy = folder.resolve("copy" + seed + ".csv");
            new ConsignmentFile(file, Screened.OPTIONS, Screened.ASSESSOR).write(copy);
            String written = Files.readString(copy);
            int at = 0;
            for (String line : lines) {
                at = written.indexOf(line + ",", at);
                assertThat(at).as("seed " + seed + ": " + line).isNotNegative();
            }
            Path workbook = folder.resolve("copy" + seed + ".xlsx");
            Summary summary = new ConsignmentFile(file, Screened.OPTIONS, Screened.ASSESSOR).write(workbook);
            assertThat(summary.rows()).isEqualTo(150);
            assertThat(Screened.file(workbook, Screened.OPTIONS)).hasSize(150);
        }
    }

    private static String odd(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(6); i >= 0; i--) {
            int kind = random.nextInt(4);
            text.append((char)
                    (kind == 0
                            ? '0' + random.nextInt(10)
                            : kind == 1
                                    ? 32 + random.nextInt(95)
                                    : kind == 2 ? 0xac00 + random.nextInt(11_000) : 0x4e00 + random.nextInt(20_000)));
        }
        return text.toString();
    }

    @Test
    void randomBytes_areRefusedInWordsOrRead() throws IOException {
        for (long seed = 1; seed <= 60; seed++) {
            Random random = new Random(seed);
            byte[] bytes = new byte[400];
            random.nextBytes(bytes);
            byte[] start = "hs,from,to,date\n2504,KP,CN,2023-05-01\n".getBytes(StandardCharsets.UTF_8);
            byte[] all = java.util.Arrays.copyOf(start, start.length + bytes.length);
            System.arraycopy(bytes, 0, all, start.length, bytes.length);
            Path file = Files.write(folder.resolve("bytes" + seed), all);
            try {
                assertThat(Screened.file(file, Screened.OPTIONS).getFirst().state())
                        .as("seed " + seed)
                        .isEqualTo(State.IN_SCOPE);
            } catch (org.tidewaiter.trade.AppException e) {
                assertThat(e.hint()).as("seed " + seed).isNotBlank();
            }
        }
    }
}
