package org.tidewaiter.consignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkbookTest {
    @TempDir
    private Path folder;

    private Path file() {
        return folder.resolve("in.xlsx");
    }

    @BeforeEach
    void write() throws IOException {
        try (OutputStream out = Files.newOutputStream(file());
                Workbook workbook = new Workbook(out, "test", "1.0")) {
            workbook.newWorksheet("empty");
            Worksheet sheet = workbook.newWorksheet("May");
            header(sheet);
            sheet.value(1, 0, 250410);
            sheet.value(1, 3, LocalDate.of(2023, 5, 1));
            sheet.style(1, 3).format("dd/mm/yyyy").set();
            sheet.value(1, 4, 12.5);
            sheet.value(1, 5, "=HYPERLINK(\"x\")");
            sheet.value(2, 0, "0303.89");
            sheet.value(2, 3, 45047);
            sheet.formula(2, 4, "1+1");
            sheet.value(4, 0, 8479890000L);
            sheet.value(4, 3, 20230501);
            for (int row : List.of(1, 2, 4)) {
                sheet.value(row, 1, "KP");
                sheet.value(row, 2, "CN");
            }
            Worksheet other = workbook.newWorksheet("June");
            header(other);
            other.value(1, 0, 670420);
            other.value(1, 1, "KP");
            other.value(1, 2, "CN");
            other.value(1, 3, LocalDate.of(2023, 6, 1));
            other.style(1, 3).format("yyyy-mm-dd").set();
        }
    }

    private static void header(Worksheet sheet) {
        List<String> names = List.of("HS", "From", "To", "Date", "Value (USD)", "Note");
        for (int i = 0; i < names.size(); i++) {
            sheet.value(0, i, names.get(i));
        }
    }

    @Test
    void firstSheetWithRows_isReadAndSaid() {
        Summary summary = new ConsignmentFile(file(), Screened.OPTIONS, Screened.ASSESSOR).screen(new Screened.Kept());
        assertThat(summary.rows()).isEqualTo(3);
        assertThat(summary.notes().getFirst()).contains("'May' was read").contains("Others: empty, June");
        assertThat(summary.formulaLike()).isEqualTo(2); // a text, and a formula nobody has computed yet
        assertThat(summary.notes().getLast()).contains("no formula was run");
    }

    @Test
    void numbersAndDates_areReadForWhatTheyAre() {
        List<RowResult> rows = Screened.file(file(), Screened.OPTIONS);
        assertThat(rows).extracting(RowResult::row).containsExactly(2L, 3L, 5L);
        assertThat(rows).extracting(RowResult::on).containsOnly(LocalDate.of(2023, 5, 1));
        assertThat(rows.get(0).flags()).isEmpty();
        assertThat(rows.get(1).flags()).extracting(Flagged::flag).contains(Flag.DATE_SERIAL);
        assertThat(rows.get(2).code()).isNotNull();
        assertThat(rows.get(2).flags()).extracting(Flagged::flag).contains(Flag.CODE_NATIONAL);
    }

    @Test
    void sheet_canBeChosenByNameOrNumber() {
        for (String sheet : List.of("june", "3")) {
            FileOptions options =
                    new FileOptions(Map.of(), Map.of(), sheet, null, null, Optional.empty(), Screened.TODAY);
            assertThat(Screened.file(file(), options))
                    .extracting(RowResult::goods)
                    .containsExactly("670420");
        }
    }

    @Test
    void copy_keepsNumbersDatesAndTextAndHoldsNoFormula() throws IOException {
        Path target = folder.resolve("out.xlsx");
        new ConsignmentFile(file(), Screened.OPTIONS, Screened.ASSESSOR).write(target);
        try (ReadableWorkbook workbook = new ReadableWorkbook(target.toFile())) {
            List<Row> rows = workbook.getFirstSheet().read();
            assertThat(rows.getFirst().getCellText(6)).isEqualTo("answer");
            Row first = rows.get(1);
            assertThat(first.getCell(0).getType()).isEqualTo(CellType.NUMBER);
            assertThat(first.getCellAsDate(3)).contains(LocalDate.of(2023, 5, 1).atStartOfDay());
            assertThat(first.getCell(5).getType()).isEqualTo(CellType.STRING);
            assertThat(first.getCellText(5)).isEqualTo("=HYPERLINK(\"x\")");
            assertThat(first.getCellText(6)).isEqualTo("in_scope");
            assertThat(first.getCell(16).getType()).isEqualTo(CellType.NUMBER); // surely
            assertThat(rows.get(2).getCellText(0)).isEqualTo("0303.89");
            assertThat(rows.stream().flatMap(Row::stream).filter(cell -> cell != null))
                    .noneMatch(cell -> cell.getType() == CellType.FORMULA);
        }
    }

    @Test
    void copy_isTheSameEveryTimeAndLeavesNothingBeside() throws IOException {
        Path one = folder.resolve("one.xlsx");
        Path two = folder.resolve("two.xlsx");
        ConsignmentFile consignments = new ConsignmentFile(file(), Screened.OPTIONS, Screened.ASSESSOR);
        consignments.write(one);
        consignments.write(two);
        assertThat(Files.readAllBytes(one)).isEqualTo(Files.readAllBytes(two));
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactlyInAnyOrder(file(), one, two);
        }
    }
}
